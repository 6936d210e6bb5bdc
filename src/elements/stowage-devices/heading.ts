import { html, type TemplateResult } from 'lit';

/** How deep a heading is below the element's own. */
export type Level = 3 | 4 | 5;

/** Everything below a person's name is one deeper where there are several people. */
export function heading(level: Level, text: string): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    case 5:
      return html`<h5>${text}</h5>`;
  }
}
