import { expect } from '@esm-bundle/chai';
import { PHOTO_PARTS } from '../../src/charts/photo-states.js';
import { ASSUMED_GROWTH, PHOTO_KINDS, VIDEO_KINDS } from '../../src/data/growth.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { CATEGORIES } from '../../src/model/categories.js';
import { formatSize, type Rounding } from '../../src/model/format-size.js';
import { outlook } from '../../src/model/outlook.js';
import { photoWays, PHOTO_PLACES } from '../../src/model/photo-ways.js';
import { planned } from '../../src/model/planned.js';
import { inOneLine } from '../elements/in-one-line.js';
import { settled } from '../elements/settled.js';
import { CHARTS, shown, within } from './charts.js';

const [tierBar, , photoStates, forecast] = CHARTS;

/** An attribute in percent. */
const percent = (element: Element | null | undefined, name: string): number =>
  Number.parseFloat(element?.getAttribute(name) ?? '');

const textsOf = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => inOneLine(textContent));

describe('what a chart draws is as long as what its table says', () => {
  for (const scenario of SCENARIOS) {
    it(`on each tier: ${scenario.id}`, async () => {
      const { scope, element } = await shown(tierBar, scenario);
      const { wished, ladder } = scope.snapshot!.results;
      for (const { id, rows } of ladder.pools) {
        const { categories, total, people } = wished.pools.find((pool) => pool.id === id)!;
        const fullest = people.reduce((most, one) => (one.total.bytes > most.total.bytes ? one : most));
        for (const { tier, capacity } of rows) {
          const need = id === 'family' && tier === '5GB' ? fullest : { categories, total };
          const bar = within(element, `[id="${id}-${tier}"]`)[0]!.closest('.tier')!.querySelector('.bar')!;
          const whole = Math.max(capacity, need.total.bytes);
          expect(percent(bar.querySelector('.limit'), 'x1')).to.be.closeTo((100 * capacity) / whole, 0.02);
          for (const category of CATEGORIES) {
            const drawn = percent(bar.querySelector(`.part.${category}`), 'width') || 0;
            const { bytes } = need.categories[category];
            expect(drawn, `${category} on ${tier}`).to.be.closeTo((100 * bytes) / whole, 0.02);
          }
        }
      }
    });

    it(`for each place of photos: ${scenario.id}`, async () => {
      const { scope, element } = await shown(photoStates, scenario);
      const { household, results } = scope.snapshot!;
      for (const { id } of household.people) {
        scope.request({ type: 'view', view: { selection: id } });
        await settled(element);
        const ways = photoWays(household, id);
        const bars = within(element, '.states .bar');
        const moments = ways
          ? PHOTO_PLACES.flatMap((place) => {
              const { today, peak, after } = ways.ways[place];
              return [today, peak, after];
            })
          : [];
        expect(bars).to.have.length(moments.length);
        const pool = results.ladder.pools.find((one) => [id, 'family'].includes(one.id));
        const target = pool?.rows.find(({ tier }) => tier === results.target(pool.id));
        const longest = Math.max(...moments.map(({ use }) => use.bytes));
        bars.forEach((bar, i) => {
          // A tier far beyond the bars isn't drawn, and is no part of their scale.
          const isDrawn = bar.querySelector('.limit') !== null;
          const whole = isDrawn ? Math.max(longest, target?.capacity ?? 0) : longest;
          for (const part of PHOTO_PARTS) {
            const drawn = percent(bar.querySelector(`.part.${part}`), 'width') || 0;
            expect(drawn, part).to.be.closeTo((100 * moments[i]![part].bytes) / whole, 0.02);
          }
        });
      }
    });

    it(`month by month: ${scenario.id}`, async () => {
      const { scope, element } = await shown(forecast, scenario);
      const [path] = within(element, 'path.need');
      const { household, results } = scope.snapshot!;
      const [person] = household.people;
      if (!path || !person) return;
      const poolId = person.pool === 'family' ? 'family' : person.id;
      const [[photo], [video]] = [PHOTO_KINDS, VIDEO_KINDS];
      const { months, fills } = outlook(
        planned(household),
        { ...ASSUMED_GROWTH, personId: person.id, poolId },
        {
          range: { photoBytes: photo, videoBytesPerMinute: video },
          prices: results.prices,
          months: 24,
          lookahead: 24,
        },
      )!;

      // Every point stands as high as its month is large, on the scale of the last.
      const points = [...path.getAttribute('d')!.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({
        month: (Number(x) / 100) * 24,
        height: 100 - Number(y),
      }));
      expect(points.map(({ month }) => Math.round(month))).to.deep.equal(months.map(({ month }) => month));
      const perByte = points.at(-1)!.height / months.at(-1)!.need.bytes;
      points.forEach(({ height }, i) => {
        expect(height).to.be.closeTo(months[i]!.need.bytes * perByte, 0.02);
      });

      // So does each limit, and its label tells the month that it is crossed.
      for (const line of within(element, 'line.limit')) {
        const bytes = (100 - percent(line, 'y1')) / perByte;
        const fill = fills.find(({ capacity }) => Math.abs(capacity / bytes - 1) < 0.01)!;
        const label = textsOf(within(element, 'text')).find((text) =>
          text.startsWith(inOneLine(sizeText(fill.capacity))),
        );
        if (fill.month === null) expect(label).not.to.contain('full');
        else expect(label).to.contain(`full: ${monthText(fill.month)}`);
      }

      // The range of each month is the table's.
      const unit = months.at(-1)!.need.high < 2 ** 30 ? 'MB' : 'GB';
      const told = textsOf(within<HTMLTableRowElement>(element, 'tbody tr').map((row) => row.cells[2]!));
      const between = months.map(({ need }) => {
        const text = (bytes: number, round: Rounding) => formatSize(bytes, { locale: 'en', round, unit });
        const ends = [text(need.low, 'down'), text(need.high, 'up')];
        return inOneLine([...new Set(ends)].join(' and '));
      });
      expect(told).to.deep.equal(between);
    });
  }
});

const sizeText = (bytes: number): string => formatSize(bytes, { locale: 'en' });

/** So many months after the day that the charts begin at. */
const monthText = (months: number): string =>
  new Date(Date.UTC(2026, 10 + months)).toLocaleDateString('en', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
