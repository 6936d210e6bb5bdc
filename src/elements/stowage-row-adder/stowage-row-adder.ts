import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { CatalogueApp } from '../../data/apps.js';
import type * as catalogue from '../../data/find-app.js';
import type { Size } from '../../model/size.js';
import { baseStyles } from '../base.styles.js';
import type { SizeInputEvent, StowageSizeField } from '../stowage-size-field/stowage-size-field.js';
import { rowAdderStyles } from './stowage-row-adder.styles.js';

type Catalogue = typeof catalogue;

/** A named row is to be added; `app` is what the catalogue knows of it. Doesn't leave the element around it. */
export class AddRowEvent extends Event {
  constructor(
    readonly name: string,
    readonly size: Size,
    readonly app: CatalogueApp | undefined,
  ) {
    super('stowage-add-row');
  }
}

/**
 * A name and a size, and a button that adds them as a row. Names of apps are suggested from the catalogue
 * after a few letters. A part of other elements, not meant for a page alone.
 *
 * @fires {AddRowEvent} stowage-add-row - Name and size are complete.
 */
export class StowageRowAdder extends LitElement {
  static override styles = [baseStyles, rowAdderStyles];

  /** Whether names are those of apps. */
  @property({ type: Boolean }) apps = false;

  @property() nameLabel = '';
  @property() nameHint = '';
  /** Said when the name is missing. */
  @property() nameMissing = '';
  @property() sizeLabel = '';
  /** Said when the size is missing. */
  @property() sizeMissing = '';
  @property() addLabel = '';

  @state() private name = '';
  @state() private size: Size | null = null;
  @state() private suggestions: readonly string[] = [];
  /** Somebody tried to add: what is missing may be said. */
  @state() private tried = false;

  @query('.name') private readonly nameInput!: HTMLInputElement;
  @query('stowage-size-field') private readonly sizeField!: StowageSizeField;

  private catalogue: Catalogue | undefined;

  protected override render(): TemplateResult {
    const noName = this.tried && this.name.trim() === '';
    return html`<form @submit=${this.onSubmit}>
      <div>
        <label for="name">${this.nameLabel}</label>
        <input
          id="name"
          class="name"
          type="text"
          maxlength="200"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          list="suggestions"
          placeholder=${this.nameHint}
          aria-invalid=${noName ? 'true' : nothing}
          aria-describedby="name-note"
          .value=${this.name}
          @focus=${this.loadCatalogue}
          @input=${this.onName}
        />
        <datalist id="suggestions">
          ${this.suggestions.map((name) => html`<option value=${name}></option>`)}
        </datalist>
        <div id="name-note">${noName ? html`<p class="error">${this.nameMissing}</p>` : nothing}</div>
      </div>
      <stowage-size-field
        .label=${this.sizeLabel}
        .value=${this.size}
        .problem=${this.tried && !this.size ? this.sizeMissing : ''}
        @stowage-size=${this.onSize}
        @keydown=${this.onKey}
      ></stowage-size-field>
      <button>${this.addLabel}</button>
    </form>`;
  }

  private readonly loadCatalogue = async (): Promise<void> => {
    if (this.apps) this.catalogue ??= await import('../../data/find-app.js');
  };

  private readonly onName = (event: InputEvent & { target: HTMLInputElement }): void => {
    this.name = event.target.value;
    this.suggestions = this.catalogue?.searchApps(this.name).map(({ names }) => names[0]) ?? [];
  };

  private readonly onSize = ({ size }: SizeInputEvent): void => {
    this.size = size;
  };

  /** A field in another shadow root doesn't submit this form by itself. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.add();
  };

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.add();
  };

  private add(): void {
    const name = this.name.trim();
    if (!name || !this.size) {
      this.tried = true;
      if (name) this.sizeField.focus();
      else this.nameInput.focus();
      return;
    }
    const app = this.catalogue?.findApp(name);
    this.dispatchEvent(new AddRowEvent(name, this.size, app));
    this.name = '';
    this.size = null;
    this.suggestions = [];
    this.tried = false;
    this.sizeField.clear();
    this.nameInput.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-row-adder': StowageRowAdder;
  }
}
