import { shortened, textLines, type TextWidth } from './text-lines.js';
import type { TierBar } from './tier-bar.js';

/** Pixels: the shape in which links are previewed. */
export const CARD = { width: 1200, height: 630 } as const;

/** All that is said on a card, in the language and direction of its reader. */
export interface CardWords<Name extends string = string> {
  readonly dir: 'ltr' | 'rtl';
  /** Whom it is about, as numbers of people and devices. */
  readonly of: string;
  readonly says: string;
  readonly further: string;
  /** The tier measured against, with its price. */
  readonly tier: string;
  readonly keys: readonly { readonly name: Name; readonly text: string; readonly size: string }[];
  readonly striped: string;
  /** Whose price, and of which day. */
  readonly price: string;
  readonly notice: string;
}

/** CSS colours: of text and lines, and of each part. */
export interface CardPaint<Name extends string = string> {
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
  readonly line: string;
  readonly parts: Readonly<Record<Name, string>>;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** A rectangle, plain or of slanted stripes. */
export interface CardBox extends Place {
  readonly kind: 'box' | 'stripes';
  readonly width: number;
  readonly height: number;
}

/** One line of text; `y` is its baseline, `x` where it starts, or for `atEnd` where it ends. */
export interface CardText extends Place {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly atEnd: boolean;
}

export type CardShape = CardBox | CardText;

const MARGIN = 72;
const INNER = CARD.width - 2 * MARGIN;
const BAR = 60;
const KEY_LINE = 36;
const KEY_BOTTOM = 502;
const RULE = 530;

/** The sentence as large as two lines allow, and the font sizes that are tried. */
const SIZES = [56, 50, 44, 38] as const;

/** What is drawn on a card, back to front; from right to left it is mirrored. */
export function card<Name extends string>(
  words: CardWords<Name>,
  bar: TierBar<Name>,
  paint: CardPaint<Name>,
  widthOf: TextWidth,
): CardShape[] {
  const { ink, muted, paper, line } = paint;
  const isOver = bar.overflow !== null;
  const keys = [
    ...words.keys.map(({ name, text, size }) => ({ fill: paint.parts[name], size, text, isStriped: false })),
    ...(isOver ? [{ fill: muted, size: '', text: words.striped, isStriped: true }] : []),
  ];
  const columns = keys.length > 4 ? 3 : 2;
  const keyTop = KEY_BOTTOM - (Math.ceil(keys.length / columns) - 1) * KEY_LINE;
  const barTop = keyTop - 52 - BAR;
  const along = (percent: number) => Math.round((INNER * percent) / 10) / 10;
  const box = (x: number, y: number, width: number, height: number, fill: string): CardBox => ({
    kind: 'box',
    ...{ x, y, width, height, fill },
  });
  const text = (x: number, y: number, said: string, size: number, fill: string, bold = false): CardText => ({
    kind: 'text',
    ...{ x, y, text: said, size, fill, bold, atEnd: false },
  });
  const block = (said: string, size: number, width: number, bold = false): string[] =>
    textLines(said, width, (line) => widthOf(line, size, bold));

  const head = SIZES.find((size) => block(words.says, size, INNER, true).length <= 2) ?? SIZES[3];
  const headLines = block(words.says, head, INNER, true);
  const furtherTop = 128 + headLines.length * head * 1.2 + 8;
  const noticeLines = block(words.notice, 14, INNER - 170);
  const keyWidth = INNER / columns;
  const shapes: CardShape[] = [
    box(0, 0, CARD.width, CARD.height, paper),
    text(MARGIN, 94, words.of, 23, muted),
    ...headLines.map((said, i) => text(MARGIN, 106 + (i + 1) * head * 1.2, said, head, ink, true)),
    ...block(words.further, 28, INNER).map((said, i) =>
      text(MARGIN, furtherTop + 16 + i * 38, said, 28, ink),
    ),

    text(MARGIN, barTop - 16, words.tier, 23, muted),
    box(MARGIN, barTop, along(bar.limit), BAR, line),
    ...bar.segments.map(({ name, x, width }) =>
      box(MARGIN + along(x), barTop, along(width), BAR, paint.parts[name]),
    ),
    ...bar.seams.map((x) => box(MARGIN + along(x) - 1, barTop, 2, BAR, paper)),
    ...(bar.overflow
      ? [stripesOver(box(MARGIN + along(bar.overflow.x), barTop, along(bar.overflow.width), BAR, paper))]
      : []),
    box(MARGIN + along(bar.limit) - 2, barTop - 8, 4, BAR + 16, ink),

    ...keys.flatMap(({ fill, size, text: said, isStriped }, i) => {
      const [x, y] = [MARGIN + (i % columns) * keyWidth, keyTop + Math.floor(i / columns) * KEY_LINE];
      const sizeWidth = size ? widthOf(size, 21, true) + 10 : 0;
      const rest = keyWidth - 44 - sizeWidth;
      const swatch = box(x, y - 15, 16, 16, fill);
      return [
        swatch,
        ...(isStriped ? [stripesOver({ ...swatch, fill: paper })] : []),
        ...(size ? [text(x + 26, y, size, 21, ink, true)] : []),
        text(
          x + 26 + sizeWidth,
          y,
          shortened(said, rest, (part) => widthOf(part, 21, false)),
          21,
          muted,
        ),
      ];
    }),

    box(MARGIN, RULE, INNER, 1, line),
    text(MARGIN, RULE + 30, words.price, 17, muted),
    ...noticeLines.map((said, i) => text(MARGIN, RULE + 54 + i * 19, said, 14, muted)),
    { ...text(CARD.width - MARGIN, RULE + 36, 'Stowage', 28, ink, true), atEnd: true },
  ];
  return words.dir === 'rtl' ? shapes.map(mirrored) : shapes;
}

const stripesOver = (box: CardBox): CardBox => ({ ...box, kind: 'stripes' });

const mirrored = (shape: CardShape): CardShape => ({
  ...shape,
  x: CARD.width - shape.x - (shape.kind === 'text' ? 0 : shape.width),
});
