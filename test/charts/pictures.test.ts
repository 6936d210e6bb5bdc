import { expect } from '@esm-bundle/chai';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { savedCard } from './card-file.js';
import { CHARTS, shown, within, type Chart } from './charts.js';
import { pictureFile } from './picture-file.js';

const isDrawn = new Set<string>();

const nameOf = (picture: SVGSVGElement): string =>
  picture.closest('[role="img"]')?.getAttribute('aria-label') ?? '';

const drawnBy = ({ pictures, caption = nameOf, width }: Chart, element: Element): string => {
  const svgs = within<SVGSVGElement>(element, pictures);
  return svgs.length === 0 ? '' : pictureFile(svgs.map((svg) => ({ svg, width, caption: caption(svg) })));
};

/** The kept picture; the runner writes the drawn one instead when it is told to (`node scripts/pictures.mjs`). */
const kept = (path: string, drawn: string): Promise<string> =>
  executeServerCommand<string, object>('picture', { path, drawn });

describe('every chart', () => {
  beforeEach(async () => {
    await setViewport({ width: 800, height: 900 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  const isAsKept = async (path: string, drawn: string): Promise<void> => {
    isDrawn.add(path);
    const parsed = new DOMParser().parseFromString(drawn, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(drawn).not.to.match(/NaN|Infinity|undefined|null/);
    expect(drawn).to.equal(await kept(path, drawn));
  };

  for (const chart of CHARTS as readonly Chart[]) {
    for (const scenario of SCENARIOS) {
      it(`${chart.name} draws ${scenario.id} as kept`, async () => {
        const { element } = await shown(chart, scenario);
        const drawn = drawnBy(chart, element);
        if (!drawn) return;
        await isAsKept(`${chart.name}/${scenario.id}.svg`, drawn);
      });
    }
  }

  for (const scenario of SCENARIOS) {
    it(`the card of ${scenario.id} is saved as kept`, async () => {
      const saved = await savedCard(scenario);
      if (saved) await isAsKept(`card/${scenario.id}.svg`, saved);
    });
  }

  it('has no picture of anything else', async () => {
    const all = await executeServerCommand<readonly string[], readonly string[]>('pictures', [...isDrawn]);
    expect(all).to.deep.equal([...isDrawn].sort());
  });
});
