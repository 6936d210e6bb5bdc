import { balancedLines, shortened, textLines, type TextWidth } from './text-lines.js';
import type { Span } from './span.js';
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
const HEAD = 108;
const BAR = 60;
const KEY = 21;
const KEY_LINE = 34;
const KEY_BOTTOM = 502;
const RULE = 530;

/** Font sizes that are tried for the sentence. */
const SIZES = [56, 50, 44, 38] as const;
const SMALLEST = 34;

/** What is drawn on a card, back to front; from right to left it is mirrored. */
export function card<Name extends string>(
  words: CardWords<Name>,
  bar: TierBar<Name>,
  paint: CardPaint<Name>,
  widthOf: TextWidth,
): CardShape[] {
  const key = keyShapes(words, bar, paint, widthOf);
  const barTop = KEY_BOTTOM - key.height - 50 - BAR;
  const shapes: CardShape[] = [
    box(0, 0, CARD.width, CARD.height, paint.paper),
    ...headShapes(words, barTop - 50, paint, widthOf),
    text(MARGIN, barTop - 16, oneLine(words.tier, 23, INNER, widthOf), 23, paint.muted),
    ...barShapes(bar, barTop, paint),
    ...key.shapes,
    ...footShapes(words, paint, widthOf),
  ];
  return words.dir === 'rtl' ? shapes.map(mirrored) : shapes;
}

const box = (x: number, y: number, width: number, height: number, fill: string): CardBox => ({
  kind: 'box',
  ...{ x, y, width, height, fill },
});

const text = (x: number, y: number, said: string, size: number, fill: string, bold = false): CardText => ({
  kind: 'text',
  ...{ x, y, text: said, size, fill, bold, atEnd: false },
});

const oneLine = (said: string, size: number, width: number, widthOf: TextWidth): string =>
  shortened(said, width, (part) => widthOf(part, size, false));

const striped = (under: CardBox, fill: string): CardBox => ({ ...under, kind: 'stripes', fill });

/** The sentence as large as the room above `bottom` allows, and what to do. */
function headShapes(
  { of, says, further }: CardWords,
  bottom: number,
  { ink, muted }: CardPaint,
  widthOf: TextWidth,
): CardShape[] {
  const lines = (size: number) => balancedLines(says, INNER, (line) => widthOf(line, size, true));
  const below = further ? textLines(further, INNER, (line) => widthOf(line, 28, false)) : [];
  const end = (size: number) => HEAD + lines(size).length * size * 1.2;
  const fits = (size: number) => lines(size).length <= 2 && end(size) + below.length * 38 + 10 <= bottom;
  const size = SIZES.find(fits) ?? SMALLEST;
  return [
    text(MARGIN, 94, oneLine(of, 23, INNER, widthOf), 23, muted),
    ...lines(size).map((line, i) => text(MARGIN, HEAD + (i + 0.9) * size * 1.2, line, size, ink, true)),
    ...below.map((line, i) => text(MARGIN, end(size) + 38 + i * 38, line, 28, ink)),
  ];
}

function barShapes<Name extends string>(
  { limit, segments, seams, overflow }: TierBar<Name>,
  top: number,
  { ink, paper, line, parts }: CardPaint<Name>,
): CardShape[] {
  const along = (percent: number) => (INNER * percent) / 100;
  const stretch = ({ x, width }: Span, fill: string) => box(MARGIN + along(x), top, along(width), BAR, fill);
  return [
    stretch({ x: 0, width: limit }, line),
    ...segments.map((segment) => stretch(segment, parts[segment.name])),
    ...seams.map((x) => box(MARGIN + along(x) - 1, top, 2, BAR, paper)),
    ...(overflow ? [striped(stretch(overflow, paper), paper)] : []),
    box(MARGIN + along(limit) - 2, top - 8, 4, BAR + 16, ink),
  ];
}

/** What the colours stand for, each with its size, in two or three columns. */
function keyShapes<Name extends string>(
  words: CardWords<Name>,
  { overflow }: TierBar<Name>,
  { ink, muted, paper, parts }: CardPaint<Name>,
  widthOf: TextWidth,
): { readonly shapes: readonly CardShape[]; readonly height: number } {
  const keys = words.keys.map(({ name, ...said }) => ({ ...said, fill: parts[name], over: false }));
  if (overflow) keys.push({ text: words.striped, size: '', fill: muted, over: true });
  const indent = (size: string) => 26 + (size ? widthOf(size, KEY, true) + 8 : 0);
  const width = (said: string) => widthOf(said, KEY, false);
  const fitIn = (columns: number) =>
    keys.every((key) => indent(key.size) + width(key.text) <= INNER / columns - 18);
  const columns = keys.length > 8 || fitIn(3) ? 3 : 2;
  const rows = Math.ceil(keys.length / columns);
  const shapes = keys.flatMap(({ text: said, size, fill, over }, i) => {
    const x = MARGIN + ((i % columns) * INNER) / columns;
    const y = KEY_BOTTOM - (rows - 1 - Math.floor(i / columns)) * KEY_LINE;
    const swatch = box(x, y - 15, 16, 16, fill);
    const room = INNER / columns - 18 - indent(size);
    return [
      swatch,
      ...(over ? [striped(swatch, paper)] : []),
      text(x + 26, y, size, KEY, ink, true),
      text(x + indent(size), y, shortened(said, room, width), KEY, muted),
    ].filter((shape) => shape.kind !== 'text' || shape.text !== '');
  });
  return { shapes, height: (rows - 1) * KEY_LINE };
}

function footShapes(
  { price, notice }: CardWords,
  { ink, muted, line }: CardPaint,
  widthOf: TextWidth,
): CardShape[] {
  const lines = balancedLines(notice, INNER - 170, (part) => widthOf(part, 14, false));
  return [
    box(MARGIN, RULE, INNER, 1, line),
    text(MARGIN, RULE + 30, oneLine(price, 17, INNER - 170, widthOf), 17, muted),
    ...lines.map((part, i) => text(MARGIN, RULE + 54 + i * 19, part, 14, muted)),
    { ...text(CARD.width - MARGIN, RULE + 38, 'Stowage', 28, ink, true), atEnd: true },
  ];
}

const mirrored = (shape: CardShape): CardShape => ({
  ...shape,
  x: CARD.width - shape.x - (shape.kind === 'text' ? 0 : shape.width),
});
