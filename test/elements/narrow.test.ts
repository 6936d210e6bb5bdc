import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { everything, textOf } from './find.js';
import { openAll } from './open-all.js';
import { gb, household } from './planner.js';
import { weighed } from './weighed.js';

const unbroken = 'Long-name'.repeat(30).slice(0, 200);
const spaced = 'A long name '.repeat(30).slice(0, 200);

/** Names as long as may be, sums of three digits with a decimal, and the longest of all prices. */
const longNames = household(
  [
    {
      name: unbroken,
      pool: { tier: '50GB' },
      devices: [
        {
          name: unbroken,
          rest: gb(2.8),
          photos: { size: gb(174.5), in: 'backup' },
          apps: [
            { name: unbroken, size: gb(27.9), class: 'returns' },
            { name: spaced, size: gb(2.8), class: 'cloud' },
          ],
        },
        { name: spaced, rest: gb(1), photos: { size: gb(174.5), in: 'backup' } },
      ],
      oldBackups: [{ name: unbroken, size: gb(2.8), needed: 'unknown' }],
    },
    { name: spaced, pool: { tier: '12TB' }, devices: [{ name: spaced, rest: gb(11_000) }] },
  ],
  { region: 'ID' },
);

const MOST = 999_999_999.99;

/** Prices of a page’s own as long as they may be: twelve digits and more, with those of a year. */
const longPrices = (): string => {
  const month = { '50GB': MOST, '200GB': MOST, '2TB': MOST, '6TB': MOST, '12TB': MOST };
  const table = { asOf: '2026-11-01', source: 'our own', rows: { ID: { currency: 'IDR', month } } };
  return `data:application/json,${encodeURIComponent(JSON.stringify(table))}`;
};

/** What stands out of the page, unless something around it scrolls or cuts it off. */
const sticksOut = (root: Element): string[] =>
  [...everything(root)]
    .filter((element) =>
      element.matches(
        'table, label, select, button, p, li, svg:not(svg svg), text, input:not([type="range"])',
      ),
    )
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);

describe('a column of 320 px', () => {
  for (const [lang, dir, prices] of [
    ['en', 'ltr', ''],
    ['de', 'ltr', ''],
    ['ar-EG', 'rtl', ''],
    ['en', 'ltr', longPrices()],
    ['ar-EG', 'rtl', longPrices()],
  ] as const) {
    it(`holds long names, large sums and ${prices ? 'the longest' : 'long'} prices in ${lang}`, async () => {
      await setViewport({ width: 320, height: 900 });
      const page = await fixture<HTMLElement>(html`
        <div lang=${lang} dir=${dir}>
          <stowage-scope prices=${prices || nothing}>
            <stowage-answer></stowage-answer><stowage-devices></stowage-devices><stowage-apps></stowage-apps>
            <stowage-tiers></stowage-tiers><stowage-steps></stowage-steps><stowage-photos></stowage-photos>
            <stowage-forecast></stowage-forecast><stowage-upload></stowage-upload>
            <stowage-tradeoff></stowage-tradeoff><stowage-rules></stowage-rules>
            <stowage-doctor questions="all"></stowage-doctor>
            <p><stowage-value of="price-year" tier="12TB"></stowage-value></p>
          </stowage-scope>
        </div>
      `);
      const scope = page.querySelector<StowageScope>('stowage-scope')!;
      scope.household = longNames;
      const price = () => scope.snapshot?.results.prices?.rows.ID?.month['2TB'];
      await waitUntil(() => !prices || price() === MOST, 'not the page’s own prices', { timeout: 10_000 });
      await waitUntil(() => textOf(page).includes('IDR'), 'no price in rupiah', { timeout: 10_000 });
      await openAll(page);
      await weighed(page.querySelector('stowage-tradeoff')!);
      await openAll(page);
      expect(sticksOut(page)).to.deep.equal([]);
    });
  }
});
