import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-scope.js';
import { SCENARIOS, type Scenario } from '../../src/data/scenarios.js';
import { formatSize } from '../../src/model/format-size.js';
import { find, findAll, textOfPart } from './find.js';
import { inOneLine } from './in-one-line.js';
import { saveCard } from './save-card.js';
import { settled } from './settled.js';

async function show({ household }: Pick<Scenario, 'household'>) {
  const scope = await fixture<HTMLElementTagNameMap['stowage-scope']>(
    html`<stowage-scope .household=${household}><stowage-answer></stowage-answer></stowage-scope>`,
  );
  await settled(scope);
  return { scope, answer: scope.querySelector('stowage-answer')! };
}

const open = (answer: Element): void => {
  for (const details of answer.shadowRoot!.querySelectorAll('details')) details.open = true;
};

const textsOf = async (blob: Blob): Promise<string> => {
  const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).to.equal(null);
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
};

/** A picture as a browser shows it. */
async function pixelsOf(blob: Blob): Promise<Uint8ClampedArray> {
  const picture = new Image();
  picture.src = URL.createObjectURL(blob);
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 630 });
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  URL.revokeObjectURL(picture.src);
  return context.getImageData(0, 0, 1200, 630).data;
}

/** Every name in a household, however deep. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
}

describe('the answer’s picture', () => {
  for (const scenario of SCENARIOS) {
    it(`has the numbers and no name of ${scenario.id}`, async () => {
      const { scope, answer } = await show(scenario);
      const { recommendation, ladder, wished } = scope.snapshot!.results;
      if (
        !recommendation ||
        (recommendation.code.startsWith('ask-') && recommendation.code !== 'ask-old-backup')
      ) {
        expect(findAll(answer, 'disclosure', 'Save as a picture')).to.have.length(0);
        return;
      }
      const { name, blob } = await saveCard(answer, 'SVG');
      expect(name).to.equal('stowage.svg');
      const text = inOneLine(await textsOf(blob));
      const { poolId, rowTier } = recommendation;
      const row = ladder.pools.find(({ id }) => id === poolId)!.rows.find(({ tier }) => tier === rowTier)!;
      const need = wished.pools.find(({ id }) => id === poolId)!;
      const alone = poolId === 'family' && rowTier === '5GB';
      const { total, categories } = alone
        ? need.people.reduce((most, one) => (one.total.bytes > most.total.bytes ? one : most))
        : need;
      const size = (bytes: number, round: 'nearest' | 'up' | 'down' = 'nearest') =>
        inOneLine(formatSize(bytes, { locale: 'en', round }));
      expect(text).to.contain(`${size(total.bytes)} for iCloud`);
      const { verdict, margin } = row.wished;
      if (verdict !== 'unsure') {
        expect(text).to.contain(size(Math.abs(margin), verdict === 'over' ? 'up' : 'down'));
      }
      for (const { bytes } of Object.values(categories)) {
        if (bytes > 0) expect(text).to.contain(size(bytes));
      }
      expect(text).to.contain('List price in').and.to.contain('Independent.').and.to.contain('Stowage');
      for (const said of new Set(namesIn(scope.snapshot!.household))) {
        if (said.length > 2) expect(text).not.to.contain(said);
      }
    });
  }

  it('tells what can be done from what can be bought instead', async () => {
    const said = async (id: string): Promise<string> => {
      const { answer } = await show(SCENARIOS.find((one) => one.id === id)!);
      return inOneLine(await textsOf((await saveCard(answer, 'SVG')).blob));
    };
    expect(await said('just-beyond-200')).to.contain(
      '2 changes make it fit. Or 2 TB ($9.99 a month) holds it.',
    );
    expect(await said('tonight-wont'))
      .to.contain(' 50 GB ($0.99 a month) holds it.')
      .and.not.to.contain('Or ');
  });

  it('is a PNG of the size links are previewed at', async () => {
    const { answer } = await show(SCENARIOS.find(({ id }) => id === 'just-beyond-200')!);
    const { name, blob } = await saveCard(answer, 'PNG');
    expect(name).to.equal('stowage.png');
    expect(blob.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(blob);
    expect([width, height]).to.deep.equal([1200, 630]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`looks the same as a PNG and as an SVG, ${dir}`, async () => {
      const { scope, answer } = await show(SCENARIOS.find(({ id }) => id === 'just-beyond-200')!);
      scope.dir = dir;
      await settled(scope);
      const [png, svg] = [await saveCard(answer, 'PNG'), await saveCard(answer, 'SVG')];
      const [painted, drawn] = [await pixelsOf(png.blob), await pixelsOf(svg.blob)];
      const unlike = painted.filter((value, i) => Math.abs(value - (drawn[i] ?? 0)) > 64).length;
      expect(unlike / painted.length).to.be.below(0.004);
    });
  }

  it('is read where it is shown half as large', async () => {
    const { answer } = await show(SCENARIOS.find(({ id }) => id === 'just-beyond-200')!);
    const { blob } = await saveCard(answer, 'SVG');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const sizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) / 2);
    expect(Math.min(...sizes)).to.be.at.least(9);
  });

  it('is on light paper whatever the page is, in the page’s colours', async () => {
    const { answer } = await show(SCENARIOS.find(({ id }) => id === 'one-iphone')!);
    answer.style.colorScheme = 'dark';
    answer.style.setProperty('--stowage-ink', 'rgb(1, 2, 3)');
    const { blob } = await saveCard(answer, 'SVG');
    const svg = await blob.text();
    expect(svg).to.contain('fill="rgb(255, 255, 255)"').and.to.contain('fill="rgb(1, 2, 3)"');
  });

  it('is mirrored where words go from right to left', async () => {
    const { scope, answer } = await show(SCENARIOS.find(({ id }) => id === 'one-iphone')!);
    scope.dir = 'rtl';
    await settled(scope);
    const { blob } = await saveCard(answer, 'SVG');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(svg.documentElement.getAttribute('direction')).to.equal('rtl');
    expect(svg.querySelector('text')?.getAttribute('x')).to.equal('1136');
  });

  it('says beside the button when it can’t be made', async () => {
    const { answer } = await show(SCENARIOS.find(({ id }) => id === 'one-iphone')!);
    const canvas = HTMLCanvasElement.prototype;
    const descriptor = Object.getOwnPropertyDescriptor(canvas, 'getContext')!;
    canvas.getContext = () => null;
    try {
      open(answer);
      find(answer, 'button', 'Save as PNG').click();
      await waitUntil(() => findAll(answer, 'alert').length > 0);
      expect(findAll(answer, 'alert')[0]!.textContent).to.contain('couldn’t be made');
      await saveCard(answer, 'SVG');
      expect(findAll(answer, 'alert')).to.have.length(0);
    } finally {
      Object.defineProperty(canvas, 'getContext', descriptor);
    }
  });

  it('isn’t offered of the example', async () => {
    const answer = await fixture<HTMLElementTagNameMap['stowage-answer']>(
      html`<stowage-answer></stowage-answer>`,
    );
    await settled(answer);
    expect(textOfPart(answer, 'lead')).to.contain('fits');
    expect(findAll(answer, 'disclosure', 'Save as a picture')).to.have.length(0);
  });

  it('is offered accessibly', async () => {
    const { answer } = await show(SCENARIOS.find(({ id }) => id === 'one-iphone')!);
    open(answer);
    await expect(answer).to.be.accessible();
  });
});
