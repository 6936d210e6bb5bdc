import { html, type TemplateResult } from 'lit';

/** Words in which names stand between backticks, as in JSDoc. */
export const withCode = (text: string): TemplateResult =>
  html`${text.split('`').map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`))}`;
