import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { APP_SOURCES } from '../../src/data/app-sources.js';
import { APPS } from '../../src/data/apps.js';
import { searchApps } from '../../src/data/find-app.js';
import { dayIn } from '../../src/telling/format.js';
import { en } from '../../src/locales/en.js';
import { dataTable } from './data-table.js';

const byName = [...APPS.apps].sort((a, b) => a.names[0].localeCompare(b.names[0], 'en'));

/** The catalogue of apps as a table that can be searched: what happens without an app in the backup, and who says so. */
export class AppCatalogue extends LitElement {
  @state() private text = '';

  /** In the page itself, so that the page's styles hold. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const found = this.text === '' ? byName : searchApps(this.text, byName.length);
    return html`<p>
        <label>
          Find an app
          <input type="text" autocomplete="off" .value=${this.text} @input=${this.onInput} />
        </label>
        <span role="status">${found.length} of ${byName.length} apps</span>
      </p>
      ${dataTable({
        caption: `What is lost without an app in the backup, as of ${dayIn('en', APPS.asOf)}`,
        head: ['App', 'Also called', 'Without it in the backup', 'Who says so'],
        words: 4,
        rows: found.map((app) => {
          const [name, ...others] = app.names;
          return [
            name,
            others.join(', '),
            en.appsKnown(app.why, app.evidence !== 'W'),
            APP_SOURCES[name] ?? 'our own judgement',
          ];
        }),
      })}`;
  }

  private readonly onInput = (event: InputEvent & { target: HTMLInputElement }): void => {
    this.text = event.target.value.trim();
  };
}

customElements.define('guide-app-catalogue', AppCatalogue);
