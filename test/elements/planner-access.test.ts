import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { hasDevtools, needsDevtools } from './devtools.js';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { HouseholdInput } from '../../src/model/household.js';
import { watchErrors } from './errors.js';
import { everything, findAll, nameOf } from './find.js';
import { scenario, showPlanner } from './planner.js';
import { settled } from './settled.js';

declare const axe: { run: (element: Element, options: object) => Promise<AxeResults> };

const HOUSEHOLDS: readonly (readonly [string, HouseholdInput | undefined])[] = [
  ['the example', undefined],
  ['nobody', scenario('empty')],
  ['too much', scenario('only-copy-of-photos')],
  ['two people', scenario('two-apart')],
  ['300 apps', scenario('three-hundred-apps')],
];

/** Rules of a whole page, which a fixture isn't. */
const NO_PAGE_RULES = Object.fromEntries(
  ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang'].map((id) => [
    id,
    { enabled: false },
  ]),
);

const found = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { rules: NO_PAGE_RULES });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

describe('the planner', () => {
  const errors = watchErrors();

  after(async () => {
    document.documentElement.style.colorScheme = '';
    if (hasDevtools) await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  });

  for (const width of [360, 720, 1200]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [name, input] of HOUSEHOLDS) {
        it(`is accessible at ${width} px, ${colorScheme}, with ${name}`, async function () {
          needsDevtools(this);
          await setViewport({ width, height: 800 });
          await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          document.documentElement.style.colorScheme = colorScheme;
          const planner = await showPlanner(input);
          for (const element of everything(planner)) {
            if (element instanceof HTMLDetailsElement) element.open = true;
          }
          await settled(planner);
          expect(await found(planner)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth, 'no sideways scrolling').to.be.at.most(width);
        }).timeout(30_000);
      }
    }
  }

  it('is light or dark as the page is, unless it is told otherwise', async () => {
    const planner = await showPlanner();
    const paper = () => getComputedStyle(planner).backgroundColor;
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(22, 25, 29)'];
    for (const [page, seen] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      document.documentElement.style.colorScheme = page;
      planner.removeAttribute('theme');
      expect(paper(), page).to.equal(seen);
      planner.setAttribute('theme', 'light');
      expect(paper(), `light in ${page}`).to.equal(light);
      planner.setAttribute('theme', 'dark');
      expect(paper(), `dark in ${page}`).to.equal(dark);
    }
  });

  it('has the font of the page around it', async () => {
    const planner = await showPlanner();
    planner.parentElement!.style.font = '21px/2 Georgia';
    const lead = planner.shadowRoot!.querySelector('stowage-answer')!.shadowRoot!.querySelector('p')!;
    for (const element of [lead, findAll(planner, 'button')[0]!, findAll(planner, 'textbox')[0]!]) {
      expect(getComputedStyle(element).fontFamily, nameOf(element)).to.equal('Georgia');
    }
    expect(getComputedStyle(planner).fontSize).to.equal('21px');
  });

  it('has headings in order', async () => {
    for (const [, input] of HOUSEHOLDS) {
      const planner = await showPlanner(input);
      const levels = findAll(planner, 'heading').map(({ localName }) => Number(localName.slice(1)));
      levels.forEach((level, i) => {
        expect(level - (levels[i - 1] ?? 1), levels.join(' ')).to.be.at.most(1);
      });
    }
  });

  it('has targets of 44 px for fingers', async () => {
    await setViewport({ width: 360, height: 800 });
    const planner = await showPlanner();
    planner.style.fontSize = '16px';
    const devices = planner.shadowRoot!.querySelector('stowage-devices')!;
    const small = [
      ...findAll(devices, 'button'),
      ...findAll(devices, 'disclosure'),
      ...findAll(devices, 'textbox'),
      ...findAll(planner, 'button', /^(Undo|Redo|Start again|Print|Copy as text)$/),
    ]
      .filter((element) => element.getBoundingClientRect().height < 43.9)
      .map((element) => `${nameOf(element)} ${element.getBoundingClientRect().height}`);
    expect(small).to.deep.equal([]);
  });

  it('leaves nothing on the console', () => {
    expect(errors).to.deep.equal([]);
  });
});
