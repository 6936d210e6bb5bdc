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
  /** A figure in bold before it. It belongs to the line because how wide it is, only the viewer's font says. */
  readonly lead?: { readonly text: string; readonly fill: string };
  readonly size: number;
  readonly bold: boolean;
  readonly atEnd: boolean;
}

export type CardShape = CardBox | CardText;

const MARGIN = 64;
const EDGE = 2;
const INNER = CARD.width - 2 * MARGIN;
const ROOM = INNER - 190;
const HEAD = 96;
const BAR = 56;
const KEY_LINE = 36;
const KEY_BOTTOM = 475;
const RULE = 504;

/** Font sizes of what isn't the sentence: each is still read where the card is shown half as large. */
const [FURTHER, KEY, SMALL, NOTICE] = [30, 22, 20, 18] as const;

/** Font sizes that are tried for the sentence. */
const SIZES = [56, 50, 46, 42, 38] as const;
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
    box(0, 0, CARD.width, CARD.height, paint.line),
    box(EDGE, EDGE, CARD.width - 2 * EDGE, CARD.height - 2 * EDGE, paint.paper),
    ...headShapes(words, barTop - 52, paint, widthOf),
    limitText(words.tier, bar.limit, barTop - 17, paint, widthOf),
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

/** The tier's name beside the line that is its limit: on that side of it where there is more room. */
function limitText(
  tier: string,
  limit: number,
  y: number,
  { muted }: CardPaint,
  widthOf: TextWidth,
): CardText {
  const [across, atEnd] = [(INNER * limit) / 100, limit > 50];
  const said = oneLine(tier, KEY, atEnd ? across : INNER - across, widthOf);
  return { ...text(MARGIN + across, y, said, KEY, muted), atEnd };
}

const striped = (under: CardBox, fill: string): CardBox => ({ ...under, kind: 'stripes', fill });

/** The sentence as large as the room above `bottom` allows, and what to do. */
function headShapes(
  { of, says, further }: CardWords,
  bottom: number,
  { ink, muted }: CardPaint,
  widthOf: TextWidth,
): CardShape[] {
  const lines = (size: number) => balancedLines(says, INNER, (line) => widthOf(line, size, true));
  const below = further ? textLines(further, INNER, (line) => widthOf(line, FURTHER, false)) : [];
  const end = (size: number) => HEAD + lines(size).length * size * 1.2;
  const fits = (size: number) => lines(size).length <= 2 && end(size) + below.length * 40 + 16 <= bottom;
  const size = SIZES.find(fits) ?? SMALLEST;
  return [
    text(MARGIN, 82, oneLine(of, KEY, INNER, widthOf), KEY, muted),
    ...lines(size).map((line, i) => text(MARGIN, HEAD + (i + 0.9) * size * 1.2, line, size, ink, true)),
    ...below.map((line, i) => text(MARGIN, end(size) + 46 + i * 40, line, FURTHER, ink)),
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
  const indent = (size: string) => 28 + (size ? widthOf(`${size} `, KEY, true) : 0);
  const width = (said: string) => widthOf(said, KEY, false);
  const fitIn = (columns: number) =>
    keys.every((key) => indent(key.size) + width(key.text) <= INNER / columns - 18);
  const columns = keys.length > 8 || fitIn(3) ? 3 : 2;
  const rows = Math.ceil(keys.length / columns);
  const shapes = keys.flatMap(({ text: said, size, fill, over }, i) => {
    const x = MARGIN + ((i % columns) * INNER) / columns;
    const y = KEY_BOTTOM - (rows - 1 - Math.floor(i / columns)) * KEY_LINE;
    const swatch = box(x, y - 17, 18, 18, fill);
    const room = INNER / columns - 18 - indent(size);
    const line = text(x + 28, y, shortened(said, room, width), KEY, muted);
    return [
      swatch,
      ...(over ? [striped(swatch, paper)] : []),
      size ? { ...line, lead: { text: size, fill: ink } } : line,
    ];
  });
  return { shapes, height: (rows - 1) * KEY_LINE };
}

function footShapes(
  { price, notice }: CardWords,
  { ink, muted, line }: CardPaint,
  widthOf: TextWidth,
): CardShape[] {
  const set = (said: string, size: number, width: number) =>
    balancedLines(said, width, (part) => widthOf(part, size, false));
  // A warning about the price may be long: it is set smaller rather than cut.
  const size = set(price, SMALL, INNER).length > 1 ? NOTICE : SMALL;
  const prices = set(price, size, INNER).map((part, i) =>
    text(MARGIN, RULE + 31 + i * 23, part, size, muted),
  );
  const below = RULE + 35 + prices.length * 23;
  return [
    box(MARGIN, RULE, INNER, 1, line),
    ...prices,
    ...set(notice, NOTICE, ROOM).map((part, i) => text(MARGIN, below + i * 23, part, NOTICE, muted)),
    { ...text(CARD.width - MARGIN, RULE + 82, 'Stowage', 30, ink, true), atEnd: true },
  ];
}

const mirrored = (shape: CardShape): CardShape => ({
  ...shape,
  x: CARD.width - shape.x - (shape.kind === 'text' ? 0 : shape.width),
});
