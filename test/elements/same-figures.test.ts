import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { everything, textOf } from './find.js';
import { settled } from './settled.js';

/** A number as it is written: its marks for thousands and decimals. */
const MARKS = { en: [',', '.'], de: ['.', ','], 'ar-EG': ['٬', '٫'] } as const;
type Lang = keyof typeof MARKS;

const UNITS: Readonly<Record<string, string>> = { ك: 'K', م: 'M', غ: 'G', ت: 'T' };

/** What an element tells, and its other words that are only heard. */
function told(element: Element): string {
  const heard = [...everything(element)].map((part) => part.getAttribute('aria-label') ?? '');
  return [textOf(element), ...heard].join('\n').replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

/** Every size and price in a text, written alike and sorted. */
function figuresIn(text: string, lang: Lang): readonly string[] {
  const [thousands, decimal] = MARKS[lang];
  const number = (written: string) =>
    written
      .replaceAll(thousands, '')
      .replace(decimal, '.')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const digits = '([\\d٠-٩][\\d٠-٩.,٬٫]*)';
  const sizes = [...text.matchAll(new RegExp(`${digits}\\s([KMGT])B|${digits}\\s([كمغت])\\.ب`, 'g'))].map(
    ([, western, unit, eastern, other = '']) =>
      `${number(western ?? eastern ?? '')} ${unit ?? UNITS[other] ?? ''}B`,
  );
  const prices = [...text.matchAll(new RegExp(`\\$${digits}|${digits}\\s(?:US)?\\$`, 'g'))].map(
    ([, before, behind]) => `$${number((before ?? behind ?? '').replace(/[.,]$/, ''))}`,
  );
  return [...sizes, ...prices].sort();
}

async function figuresOf(household: HouseholdInput, lang: Lang): Promise<readonly string[]> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${lang === 'ar-EG' ? 'rtl' : 'ltr'}>
      <stowage-scope .household=${household}>
        <stowage-answer></stowage-answer>
        <stowage-tiers></stowage-tiers>
      </stowage-scope>
    </div>
  `);
  await settled(page);
  return [...page.querySelectorAll('stowage-answer, stowage-tiers')].flatMap((element) =>
    figuresIn(told(element), lang),
  );
}

describe('the same figures in every language', () => {
  for (const { id, household } of SCENARIOS) {
    it(`${id} in German and in Arabic`, async () => {
      const english = await figuresOf(household, 'en');
      expect(english.length > 0).to.equal((household.people ?? []).length > 0);
      expect(await figuresOf(household, 'de'), 'German').to.deep.equal(english);
      expect(await figuresOf(household, 'ar-EG'), 'Arabic').to.deep.equal(english);
    });
  }
});
