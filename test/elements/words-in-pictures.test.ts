import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing';
import '../../src/define/stowage-forecast.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-tradeoff.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { textOf } from './find.js';
import { gb, household } from './planner.js';
import { settled } from './settled.js';
import { weighed } from './weighed.js';

const PAGES = [
  ['en', 600],
  ['en', 288],
  ['de', 288],
  ['ar', 288],
] as const;

/** An element in a column of a page. */
async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  [lang, width]: (typeof PAGES)[number],
): Promise<{ scope: StowageScope; element: HTMLElementTagNameMap[Tag] }> {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const scope = await fixture<StowageScope>(html`<stowage-scope lang=${lang} dir=${dir}></stowage-scope>`);
  Object.assign(scope.style, { display: 'block', inlineSize: `${String(width)}px` });
  const element = document.createElement(tag);
  scope.append(element);
  return { scope, element };
}

/** Strokes around letters and marks, which some engines count in. Pixels. */
const STROKES = 6;

/** Whether one stands upon the other. */
function cover(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > STROKES &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > STROKES
  );
}

/** The words that stand upon another or upon one of the marks. */
function wordsUpon(words: readonly Element[], marks: readonly Element[], of: string): string[] {
  return words.flatMap((word, i) =>
    [...words.slice(i + 1), ...marks]
      .filter((other) => cover(word, other))
      .map((other) => `${of}: ${textOf(word)} on ${textOf(other) || 'a mark'}`),
  );
}

describe('the words in a picture are clear of each other', () => {
  for (const page of PAGES) {
    const of = page.join(', ');

    it(`and of the marks of a forecast, however much there is and however fast it grows: ${of}`, async () => {
      const { scope, element } = await show('stowage-forecast', page);
      element.today = '2026-11-22';
      const upon: string[] = [];
      for (const size of [1, 4, 43, 190, 1000]) {
        scope.household = household([{ pool: { tier: '50GB' }, cloud: { photos: gb(size) } }]);
        for (const photosPerDay of [1, 3, 10, 30, 100, 300, 1000]) {
          const video = { videoMinutesPerWeek: 0, videoBytesPerMinute: 60e6 };
          const growth = { poolId: 'p1', personId: 'p1', photosPerDay, photoBytes: 6e6, ...video };
          scope.request({ type: 'view', view: { growth } });
          await settled(element);
          const words = [...element.renderRoot.querySelectorAll('.lines text, .ticks span')];
          expect(words.length).to.be.at.least(5);
          const marks = [...element.renderRoot.querySelectorAll('.crossing')];
          upon.push(...wordsUpon(words, marks, `${String(size)} GB, ${String(photosPerDay)} a day`));
        }
      }
      expect(upon.join('\n')).to.equal('');
    });

    it(`on a staircase, however much can be freed: ${of}`, async () => {
      const { scope, element } = await show('stowage-tradeoff', page);
      const upon: string[] = [];
      for (const size of [
        0.002, 0.3, 0.9, 1.2, 2.4, 3.7, 6.5, 12, 26, 47, 110, 360, 999, 1500, 1900, 3600, 5900,
      ]) {
        const apps = [
          { name: 'Films', size: gb(size), class: 'returns' as const },
          { name: 'Games', size: gb(size / 7), class: 'check' as const },
        ];
        scope.household = household([{ pool: { tier: '50GB' }, devices: [{ rest: gb(1), apps }] }]);
        await settled(element);
        await weighed(element);
        await settled(element);
        const words = [...element.renderRoot.querySelectorAll('.stairs text')];
        expect(words.length).to.be.at.least(2);
        upon.push(...wordsUpon(words, [], `${String(size)} GB`));
      }
      expect(upon.join('\n')).to.equal('');
    });
  }
});
