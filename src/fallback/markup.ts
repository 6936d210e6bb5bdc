/** HTML that may stand as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | Markup | readonly Part[];

/** What begins a tag, a value, or a command of a template or shortcode that this may be put into. */
const escaped = (text: string): string => text.replace(/[&<>"'{}[\]]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function written(part: Part): string {
  if (part instanceof Markup) return part.html;
  return typeof part === 'string' ? escaped(part) : part.map(written).join('');
}

/** A template for HTML: a text between its tags or quotes is escaped, markup stands as it is. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, i) => text + written(parts[i] ?? '')).join(''));
