/** One picture and what it is called. */
export interface Picture {
  readonly svg: SVGSVGElement;
  readonly caption: string;
  readonly width?: number | undefined;
}

/** How paint looks where nobody says anything. */
const DEFAULTS: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'vector-effect': 'none',
  opacity: '1',
  'font-size': '16px',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
};

const PAPER = '#fff';
const MARGIN = 20;
const LINE = 16;
/** A cautious width of a letter of the captions. */
const LETTER = 6.8;

/** At most two decimals: more is not to be seen. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The pictures as one file that looks alone as it does on a page. */
export function pictureFile(pictures: readonly Picture[]): string {
  const paints = new Map<string, string>();
  let y = MARGIN;
  let right = 0;
  const drawn = pictures.flatMap(({ svg, caption, width }) => {
    const box = svg.getBoundingClientRect();
    const [wide, high] = [Math.round(width ?? box.width), Math.round(box.height)];
    right = Math.max(right, wide + 2 * MARGIN);
    const lines = captionLines(caption, wide / LETTER).map((text) => {
      y += LINE;
      return `  <text class="caption" x="${MARGIN}" y="${y - 5}">${escaped(text)}</text>`;
    });
    const frame = { x: MARGIN, y, width: wide, height: high };
    const inner = [...svg.children].flatMap((child) => markup(child, '    ', paints));
    y += high + MARGIN;
    return [...lines, `  <svg${attributes({ ...boxOf(svg), ...frame })}>`, ...inner, '  </svg>'];
  });
  const rules = [...paints].map(([name, paint]) => `    .${name.split(' ').join('.')} { ${paint} }`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${right}" height="${y}" viewBox="0 0 ${right} ${y}">`,
    '  <style>',
    '    svg { font-family: system-ui, sans-serif }',
    '    .caption { font-size: 12px; fill: #59616b }',
    '    svg svg { overflow: visible }',
    ...rules.sort(),
    '  </style>',
    `  <rect width="${right}" height="${y}" fill="${PAPER}"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function captionLines(caption: string, letters: number): string[] {
  const lines = [''];
  for (const word of caption.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

const boxOf = (svg: SVGSVGElement): Record<string, string> =>
  Object.fromEntries(
    ['viewBox', 'preserveAspectRatio'].flatMap((name) => {
      const value = svg.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${rounded(escaped(String(value)))}"`)
    .join('');

/** An element without what only a page needs; how its classes look is noted in `paints`. */
function markup(element: Element, indent: string, paints: Map<string, string>): string[] {
  const { localName } = element;
  const own = Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => !/^(part|tabindex|role|aria-.*)$/.test(name))
      .map(({ name, value }) => [name, value.trim()]),
  );
  const painted = { ...own, ...paintOf(element, own, paints) };
  const inner = [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return markup(node, `${indent}  `, paints);
    const text = node instanceof Text ? node.data.trim() : '';
    return text ? [`${indent}  ${escaped(text)}`] : [];
  });
  const open = `${indent}<${localName}${attributes(painted)}`;
  return inner.length > 0 ? [`${open}>`, ...inner, `${indent}</${localName}>`] : [`${open}/>`];
}

/** The paint of an element as a rule for its classes; as attributes where it has none, or they look otherwise. */
function paintOf(
  element: Element,
  own: Readonly<Record<string, string>>,
  paints: Map<string, string>,
): Record<string, string> {
  if (!(element instanceof SVGGeometryElement || element instanceof SVGTextContentElement)) return {};
  const style = getComputedStyle(element);
  const paint = Object.entries(DEFAULTS).flatMap(([name, usual]) => {
    const value = style.getPropertyValue(name);
    return value === usual || name in own ? [] : [[name, rounded(value)] as const];
  });
  const rule = paint.map(([name, value]) => `${name}: ${value}`).join('; ');
  const name = own.class;
  if (!name || (paints.get(name) ?? rule) !== rule) return Object.fromEntries(paint);
  if (rule) paints.set(name, rule);
  return {};
}
