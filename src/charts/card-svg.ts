import { CARD, type CardShape, type CardText } from './card.js';

/** The fonts of a card; whoever opens it has some of them. */
export const CARD_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Numbers with at most one decimal. */
const tag = (name: string, values: Readonly<Record<string, string | number>>, inner?: string): string => {
  const attributes = Object.entries(values)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`,
    )
    .join('');
  return inner === undefined ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
};

const leadOf = ({ lead }: CardText): string =>
  lead
    ? `${tag('tspan', { 'font-weight': '600', 'unicode-bidi': 'isolate', fill: lead.fill }, escaped(lead.text))} `
    : '';

/** A card as a file that stands alone. */
export function cardSvg(
  shapes: readonly CardShape[],
  { title, lang, dir }: { readonly title: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' },
): string {
  const { width, height } = CARD;
  const stripes = shapes.find(({ kind }) => kind === 'stripes')?.fill ?? '';
  const pattern = tag(
    'pattern',
    { id: 'stripes', width: 12, height: 12, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    tag('rect', { width: 6, height: 12, fill: stripes, 'fill-opacity': '0.62' }),
  );
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang },
    ...{ direction: dir, 'font-family': CARD_FONT },
  };
  const drawn = shapes.map((shape) => {
    const { x, y, fill } = shape;
    if (shape.kind !== 'text') {
      const box = { x, y, width: shape.width, height: shape.height };
      return tag('rect', { ...box, fill: shape.kind === 'stripes' ? 'url(#stripes)' : fill });
    }
    const font = { 'font-size': shape.size, ...(shape.bold && { 'font-weight': 600 }) };
    const end = shape.atEnd ? { 'text-anchor': 'end' } : {};
    return tag('text', { x, y, ...font, ...end, fill }, leadOf(shape) + escaped(shape.text));
  });
  return `${tag('svg', root, ['', tag('title', {}, escaped(title)), tag('defs', {}, pattern), ...drawn, ''].join('\n'))}\n`;
}
