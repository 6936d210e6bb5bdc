import { expect } from '@esm-bundle/chai';
import { card, CARD, type CardShape, type CardText, type CardWords } from '../../src/charts/card.js';
import { cardSvg } from '../../src/charts/card-svg.js';
import { balancedLines, shortened, textLines } from '../../src/charts/text-lines.js';
import { tierBar } from '../../src/charts/tier-bar.js';

const perLetter = (text: string): number => text.length;
const widthOf = (text: string, size: number): number => text.length * size * 0.6;

const NAMES = Array.from({ length: 12 }, (_, i) => `part-${String(i)}`);

const words = (parts: number, letters: number, dir: 'ltr' | 'rtl' = 'ltr'): CardWords => {
  const said = 'w <&" '.repeat(letters / 6);
  return {
    dir,
    of: said,
    says: said,
    further: said,
    tier: said,
    keys: NAMES.slice(0, parts).map((name) => ({ name, text: said, size: '1023.9 GB' })),
    striped: said,
    price: said,
    notice: said,
  };
};

const draw = (said: CardWords): CardShape[] =>
  card(
    said,
    tierBar(
      said.keys.map(({ name }, i) => ({ name, bytes: i + 1 })),
      40,
      4,
    ),
    {
      ...{ ink: 'black', muted: 'gray', paper: 'white', line: 'silver' },
      parts: Object.fromEntries(NAMES.map((name) => [name, 'blue'])),
    },
    widthOf,
  );

const saidBy = ({ lead, text }: CardText): string => (lead ? `${lead.text} ${text}` : text);

/** From left to right: where a shape begins and ends. */
function reach(shape: CardShape, dir: 'ltr' | 'rtl'): readonly [number, number] {
  if (shape.kind !== 'text') return [shape.x, shape.x + shape.width];
  const width = widthOf(saidBy(shape), shape.size);
  return (dir === 'rtl') === shape.atEnd ? [shape.x, shape.x + width] : [shape.x - width, shape.x];
}

describe('card', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    for (const [parts, letters] of [
      [0, 6],
      [1, 30],
      [5, 60],
      [12, 90],
    ] as const) {
      it(`stays on its paper with ${String(parts)} parts and ${String(letters)} letters, ${dir}`, () => {
        for (const shape of draw(words(parts, letters, dir))) {
          const [left, right] = reach(shape, dir);
          expect(left, JSON.stringify(shape)).to.be.at.least(0);
          expect(right, JSON.stringify(shape)).to.be.at.most(CARD.width);
          expect(shape.y).to.be.within(0, CARD.height);
        }
      });
    }
  }

  it('writes what it is given, whatever letters that has', () => {
    const drawn = draw(words(3, 30));
    const svg = new DOMParser().parseFromString(
      cardSvg(drawn, { title: '<a & "b">', lang: 'en', dir: 'ltr' }),
      'image/svg+xml',
    );
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')?.textContent).to.equal('<a & "b">');
    const texts = drawn.flatMap((shape) => (shape.kind === 'text' ? saidBy(shape) : []));
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).to.deep.equal(texts);
  });
});

describe('lines of text', () => {
  it('break between words, and leave a long word whole', () => {
    expect(textLines('one two three', 7, perLetter)).to.deep.equal(['one two', 'three']);
    expect(textLines('incomprehensibilities no', 7, perLetter)).to.deep.equal([
      'incomprehensibilities',
      'no',
    ]);
  });

  it('are about as long as each other, and no more than before', () => {
    expect(balancedLines('one two three four', 14, perLetter)).to.deep.equal(['one two', 'three four']);
    expect(balancedLines('one', 14, perLetter)).to.deep.equal(['one']);
  });

  it('end in an ellipsis where they are cut', () => {
    expect(shortened('iCloud Drive', 12, perLetter)).to.equal('iCloud Drive');
    expect(shortened('iCloud Drive', 8, perLetter)).to.equal('iCloud…');
  });
});
