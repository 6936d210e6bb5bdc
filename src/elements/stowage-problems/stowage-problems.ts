import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { problems } from '../../locales/en/problems.js';
import { explain, loadSentences } from '../../locales/explain.js';
import type { DataProblem } from '../../scope/context.js';
import { baseStyles } from '../base.styles.js';
import { Localize, speak } from '../localize.js';
import { adoptSheets } from '../sheets.js';
import { isAuthors } from './is-authors.js';
import { problemsStyles } from './stowage-problems.styles.js';

speak(problems);

/** What is written in the page; an attribute stands by its name. */
const MARKUP: Partial<Record<DataProblem['source'], string>> = {
  script: '<script>',
  table: '<table>',
};

/**
 * What is wrong in the data that a page gives, for its author: seen on their own computer, and elsewhere with
 * `debug`. A part of other elements, not meant for a page alone.
 *
 * @inner
 */
export class StowageProblems extends LitElement {
  static override styles = [baseStyles, problemsStyles];

  @property({ attribute: false }) problems: readonly DataProblem[] = [];

  /** Shows them on any page. */
  @property({ type: Boolean }) debug = false;

  private readonly localize = new Localize(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // Elsewhere it may be somebody else's page.
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, [baseStyles, problemsStyles]);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.localize.loading;
    await loadSentences(this.localize.lang());
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localize, problems, debug } = this;
    if (problems.length === 0 || !(debug || isAuthors(this.ownerDocument.location))) return nothing;
    return html`<section aria-label=${localize.term('problemsHeading')}>
      <p class="heading">${localize.term('problemsHeading')}</p>
      <ul>
        ${problems.map((problem) => this.renderProblem(problem))}
      </ul>
      <p class="small muted">${localize.term('problemsNote')}</p>
    </section>`;
  }

  private renderProblem({ source, path, code, params }: DataProblem): TemplateResult {
    return html`<li>
      <code>${MARKUP[source] ?? source}</code> ${path ? html`<code>${path}</code> ` : nothing}
      <span>${explain(code, params, this.localize.lang())}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-problems': StowageProblems;
  }
}
