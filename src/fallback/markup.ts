/** HTML that may stand as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | Markup | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

function written(part: Part): string {
  if (part instanceof Markup) return part.html;
  return typeof part === 'string' ? escaped(part) : part.map(written).join('');
}

/** A template for HTML: a text between its tags or quotes is escaped, markup stands as it is. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, i) => text + written(parts[i] ?? '')).join(''));
