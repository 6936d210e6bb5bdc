import { css, html, type TemplateResult } from 'lit';
import { inScope } from '../in-scope.js';

/** An article whose elements share a household. */
export const article = (title: string, scenario: string, content: TemplateResult): TemplateResult =>
  html`<article class="article">
    <h1>${title}</h1>
    ${inScope({ scenario }, content)}
  </article>`;

const page = css`
  .article {
    max-inline-size: 40em;
    margin-inline: auto;
    font-family: Georgia, 'Times New Roman', serif;
    font-size: 1.1em;
    line-height: 1.6;
  }

  .article h1 {
    font-size: 2em;
    line-height: 1.15;
    text-wrap: balance;
  }

  .article stowage-scope > :not(p, h2, stowage-value) {
    margin-block: 1.5em;
    font-family: system-ui, sans-serif;
    font-size: 0.9em;
  }
`;

if (page.styleSheet) document.adoptedStyleSheets.push(page.styleSheet);
