import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type * as Catalogue from '../../data/find-app.js';
import type { FoundApp } from '../../data/find-app.js';
import type { Size } from '../../model/size.js';
import { baseStyles } from '../base.styles.js';
import type { SizeInputEvent, StowageSizeField } from '../stowage-size-field/stowage-size-field.js';
import { rowAdderStyles } from './stowage-row-adder.styles.js';

/**
 * A named row is to be added; `app` is what the catalogue knows of it. Who can't add it calls
 * `preventDefault()`, and what was typed stays. Doesn't leave the element around it.
 */
export class AddRowEvent extends Event {
  constructor(
    readonly name: string,
    readonly size: Size,
    readonly app: FoundApp | undefined,
  ) {
    super('stowage-add-row', { cancelable: true });
  }
}

/**
 * A name and a size, and a button that adds them as a row. Names of apps are suggested from the catalogue
 * after a few letters. A part of other elements, not meant for a page alone.
 *
 * @inner
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
  /** Asks whether an app of that name was meant. */
  meantLabel: (name: string) => string = String;
  /** Why the last row could not be added, in words. */
  @property() problem = '';

  @state() private name = '';
  @state() private hasSize = false;
  @state() private suggestions: readonly string[] = [];
  /** What was perhaps mistyped. */
  @state() private meant = '';
  /** Somebody tried to add: what is missing may be said. */
  @state() private tried = false;

  @query('.name') private readonly nameInput!: HTMLInputElement;
  @query('stowage-size-field') private readonly sizeField!: StowageSizeField;

  private catalogue: typeof Catalogue | undefined;

  protected override render(): TemplateResult {
    const noName = this.tried && this.name.trim() === '';
    return html`<form @submit=${this.onSubmit}>
      <div class="entry">
        <label for="name">${this.nameLabel}</label>
        <input
          id="name"
          class="name"
          type="text"
          maxlength="200"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          list=${this.apps ? 'suggestions' : nothing}
          placeholder=${this.nameHint || nothing}
          aria-invalid=${noName ? 'true' : nothing}
          aria-describedby="name-note"
          .value=${this.name}
          @focus=${this.loadCatalogue}
          @input=${this.onName}
          @change=${this.guess}
        />
        <datalist id="suggestions">
          ${this.suggestions.map((name) => html`<option value=${name}></option>`)}
        </datalist>
        <div id="name-note" class="small">
          ${noName ? html`<p class="error">${this.nameMissing}</p>` : nothing}
        </div>
        ${
          this.meant
            ? html`<p role="alert">
                <button type="button" class="plain small" @click=${this.takeMeant}>
                  ${this.meantLabel(this.meant)}
                </button>
              </p>`
            : nothing
        }
      </div>
      <stowage-size-field
        .label=${this.sizeLabel}
        .problem=${this.tried && !this.hasSize ? this.sizeMissing : ''}
        @stowage-size=${this.onSize}
        @keydown=${this.onKey}
      ></stowage-size-field>
      <button>${this.addLabel}</button>
      ${this.problem ? html`<p class="error small refused" role="alert">${this.problem}</p>` : nothing}
    </form>`;
  }

  protected override updated(changed: PropertyValues): void {
    const isEmpty = this.name === '' && this.suggestions.length === 0;
    if (changed.has('name') && this.apps && !isEmpty) void this.suggest();
  }

  private readonly loadCatalogue = async (): Promise<void> => {
    if (!this.apps) return;
    try {
      this.catalogue ??= await import('../../data/find-app.js');
    } catch {
      // Without it names are not suggested, and an app is of a class nobody knows.
    }
  };

  /** Names to choose from; those typed before the catalogue had come get theirs too. */
  private async suggest(): Promise<void> {
    await this.loadCatalogue();
    this.suggestions = this.catalogue?.searchApps(this.name).map(({ name }) => name) ?? [];
  }

  private readonly onName = (event: InputEvent & { target: HTMLInputElement }): void => {
    this.name = event.target.value;
    this.meant = '';
  };

  /** Asked once the name is left: until then it may only be unfinished. */
  private readonly guess = async (): Promise<void> => {
    const { name } = this;
    await this.loadCatalogue();
    if (this.name === name) this.meant = this.catalogue?.appMeantBy(name)?.name ?? '';
  };

  /** The button is gone then: what comes next gets its focus. */
  private readonly takeMeant = (): void => {
    this.name = this.meant;
    this.meant = '';
    this.sizeField.focus();
  };

  private readonly onSize = ({ size }: SizeInputEvent): void => {
    this.hasSize = size !== null;
  };

  /**
   * A field in another shadow root doesn't submit this form by itself. The key does no more: the name, which has
   * the focus once the row is added, would submit the empty form.
   */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void this.add();
  };

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.add();
  };

  private async add(): Promise<void> {
    const name = this.name.trim();
    const size = this.sizeField.typed;
    if (!name || !size) {
      this.tried = true;
      this.hasSize = size !== null;
      if (name) this.sizeField.focus();
      else this.nameInput.focus();
      return;
    }
    await this.loadCatalogue();
    if (this.name.trim() !== name) return; // added meanwhile by a second Enter
    const app = this.catalogue?.findApp(name);
    if (this.dispatchEvent(new AddRowEvent(name, size, app))) this.empty();
  }

  private empty(): void {
    this.name = '';
    this.meant = '';
    this.hasSize = false;
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
