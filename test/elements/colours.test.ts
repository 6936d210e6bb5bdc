import { expect, fixture, html } from '@open-wc/testing';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  rgb,
  wcagContrast,
  type Rgb,
} from 'culori';
import { PHOTO_PARTS } from '../../src/charts/photo-states.js';
import { CATEGORIES } from '../../src/model/categories.js';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import '../../src/define/stowage-photos.js';
import { everything, nameOf } from './find.js';
import { scenario, showPlanner } from './planner.js';
import { settled } from './settled.js';
import { skip } from './skip.js';

/** Complete deficiencies after Machado, Oliveira and Fernandes (2009). */
const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'all colours': (colour) => colour,
  'no red': filterDeficiencyProt(1),
  'no green': filterDeficiencyDeuter(1),
  'no blue': filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

/** CIEDE2000; what differs by 2 can be told apart side by side. */
const [NEIGHBOURS, ANY_TWO] = [14, 8];

/** WCAG 2.2, AA. */
const [TEXT, SHAPE] = [4.5, 3];

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b, j) => [a, b, j === 0] as const));

describe('colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    describe(theme, () => {
      let planner: StowagePlanner;
      let probe: HTMLElement;

      /** What a token comes to in the page. */
      const colourOf = (token: string): Rgb => {
        probe.style.color = `var(--_${token})`;
        const colour = parse(getComputedStyle(probe).color);
        if (!colour) throw new Error(`--_${token} is no colour`);
        return rgb(colour);
      };

      beforeEach(async () => {
        planner = await showPlanner();
        planner.setAttribute('theme', theme);
        probe = document.createElement('span');
        planner.shadowRoot!.append(probe);
      });

      it('tells what a backup is made of apart, whatever is missing between', () => {
        const inBackup = CATEGORIES.filter((category) => category.startsWith('backup-'));
        const alike = pairs(inBackup).filter(([a, b]) => difference(colourOf(a), colourOf(b)) < NEIGHBOURS);
        expect(alike).to.deep.equal([]);
      });

      for (const [eyes, seen] of Object.entries(EYES)) {
        it(`tells the categories apart with ${eyes}`, () => {
          const colours = CATEGORIES.map((category) => [category, colourOf(category)] as const);
          const alike = pairs(colours).flatMap(([[a, colourA], [b, colourB], areNeighbours]) => {
            const apart = difference(seen(colourA), seen(colourB));
            const least = areNeighbours ? NEIGHBOURS : ANY_TWO;
            return apart < least ? [`${a} and ${b} differ by ${apart.toFixed(1)}, not ${least}`] : [];
          });
          expect(alike).to.deep.equal([]);
        });
      }

      const faint = (tokens: readonly string[], grounds: readonly string[], least: number): string[] =>
        grounds.flatMap((ground) =>
          tokens.flatMap((token) => {
            const contrast = wcagContrast(colourOf(token), colourOf(ground));
            return contrast < least ? [`${token} on ${ground}: ${contrast.toFixed(2)}`] : [];
          }),
        );

      it('can be read', () => {
        const texts = ['ink', 'muted', 'accent', 'good', 'close', 'over'];
        expect(faint(texts, ['paper', 'raised'], TEXT)).to.deep.equal([]);
        expect(faint(['on-accent'], ['accent'], TEXT)).to.deep.equal([]);
      });

      it('reads as well in a field that is still empty', function () {
        if ('webkitConvertPointFromNodeToPage' in globalThis)
          skip(this, 'WebKit doesn’t tell how it paints a placeholder');
        const hints = [...everything(planner)].filter((field) => field.matches('[placeholder]'));
        expect(hints).to.not.have.length(0);
        for (const field of hints) {
          const { color } = getComputedStyle(field, '::placeholder');
          expect(rgb(parse(color)), nameOf(field)).to.deep.equal(colourOf('muted'));
        }
      });

      it('shows fields, focus and bars against their ground', () => {
        expect(faint(['edge', 'accent', 'over'], ['paper', 'raised'], SHAPE)).to.deep.equal([]);
        expect(faint(CATEGORIES, ['paper'], SHAPE)).to.deep.equal([]);
      });

      it('draws each category in its colour', () => {
        const tiers = planner.shadowRoot!.querySelector('stowage-tiers')!;
        const drawn = tiers.renderRoot.querySelectorAll('.bar .part');
        expect(drawn).to.not.have.length(0);
        for (const part of drawn) {
          const category = CATEGORIES.find((name) => part.classList.contains(name))!;
          const fill = rgb(parse(getComputedStyle(part).fill));
          expect(fill, category).to.deep.equal(colourOf(category));
        }
      });

      it('tells what bars of photos are made of apart, and from their ground', async () => {
        const scope = await fixture<HTMLElementTagNameMap['stowage-scope']>(
          html`<stowage-scope .household=${scenario('one-iphone')}
            ><stowage-photos></stowage-photos
          ></stowage-scope>`,
        );
        scope.style.colorScheme = theme;
        await settled(scope);
        const { renderRoot } = scope.querySelector('stowage-photos')!;
        const colours = PHOTO_PARTS.map((part) => {
          const fill = rgb(parse(getComputedStyle(renderRoot.querySelector(`.bar .${part}`)!).fill));
          expect(wcagContrast(fill!, colourOf('paper')), part).to.be.at.least(SHAPE);
          return [part, fill!] as const;
        });
        for (const [eyes, seen] of Object.entries(EYES)) {
          for (const [[a, colourA], [b, colourB]] of pairs(colours)) {
            const apart = difference(seen(colourA), seen(colourB));
            expect(apart, `${a} and ${b} with ${eyes}`).to.be.at.least(NEIGHBOURS);
          }
        }
      });
    });
  }
});
