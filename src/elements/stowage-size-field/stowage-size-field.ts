import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatSize } from '../../model/format-size.js';
import { parseSize, type ParsedSize } from '../../model/parse-size.js';
import type { Size } from '../../model/size.js';
import { baseStyles } from '../base.styles.js';
import { Localize } from '../localize.js';
import { sizeFieldStyles } from './stowage-size-field.styles.js';

/** A size was typed and read. `null`: the field was cleared. Doesn't leave the element around it. */
export class SizeInputEvent extends Event {
  constructor(readonly size: Size | null) {
    super('stowage-size');
  }
}

/**
 * One size as people type it: "2.3 GB", "2,3 Go", "900 MB". What was understood stands beside it; a mistake
 * gets a sentence beside it, and what was typed stays. A part of other elements, not meant for a page alone.
 *
 * @fires {SizeInputEvent} stowage-size - A size was typed and read, or cleared.
 * @csspart input - The text field.
 * @csspart error - The sentence about a mistake.
 */
export class StowageSizeField extends LitElement {
  static override styles = [baseStyles, sizeFieldStyles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What the size is of. */
  @property() label = '';

  /** A sentence below: where the number comes from. */
  @property() help = '';

  /** The size as it is known now. */
  @property({ attribute: false }) value: Size | null = null;

  /** The label is for screen readers only: a heading or a row beside the field says it already. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** A mistake of the whole form about this field, in words. */
  @property() problem = '';

  /** What was typed; `null` shows the value. */
  @state() private draft: string | null = null;

  /** Whether a mistake in the draft may be said: not while somebody still types their first letters. */
  @state() private settled = false;

  private readonly localize = new Localize(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The value came from elsewhere (undo, another field): what was typed here is no longer true.
    if (changed.has('value') && this.draft !== null && !sameSize(this.value, this.typed())) this.draft = null;
  }

  protected override render(): TemplateResult {
    const reading = this.draft === null ? null : this.read(this.draft);
    const error = this.problem || (this.settled && reading ? this.errorOf(reading) : '');
    return html`
      <div class="label">
        <label for="input">${this.label}</label>
        <output for="input" class="understood">${this.understood(reading)}</output>
      </div>
      <input
        id="input"
        part="input"
        type="text"
        inputmode="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${this.localize.term('sizeHint')}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="note"
        .value=${this.draft ?? this.printed()}
        @input=${this.onInput}
        @change=${this.onChange}
      />
      <div id="note">
        ${error ? html`<p class="error" part="error">${error}</p>` : this.renderNote(reading)}
      </div>
    `;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.draft = null;
    this.settled = false;
  }

  private renderNote(reading: ParsedSize | null): TemplateResult | typeof nothing {
    if (reading?.ok && reading.ambiguous) {
      const [taken, other] = reading.ambiguous;
      return html`<p class="ambiguous">
        ${this.localize.term('sizeAmbiguous', this.print(taken), this.print(other))}
      </p>`;
    }
    return this.help ? html`<p class="muted small">${this.help}</p>` : nothing;
  }

  private read(text: string): ParsedSize {
    return parseSize(text, { locale: this.localize.pageLang() });
  }

  /** The size the draft says, or the value while it says none. */
  private typed(): Size | null {
    if (this.draft === null) return this.value;
    const reading = this.read(this.draft);
    if (reading.ok) return reading.size;
    return reading.code === 'empty' ? null : this.value;
  }

  private errorOf(reading: ParsedSize): string {
    return reading.ok || reading.code === 'empty' ? '' : this.localize.term('sizeProblem', reading.code);
  }

  private understood(reading: ParsedSize | null): string {
    if (reading) return reading.ok ? this.localize.term('sizeUnderstood', this.print(reading.size)) : '';
    if (this.value?.from !== 'estimate') return '';
    const [low, high] = [this.value.low, this.value.high].map((bytes) => this.printBytes(bytes));
    return low && high ? this.localize.term('sizeEstimate', low, high) : '';
  }

  private printed(): string {
    return this.value && this.value.bytes > 0 ? this.print(this.value) : '';
  }

  private print(size: Size): string {
    return this.printBytes(size.bytes);
  }

  private printBytes(bytes: number): string {
    return formatSize(bytes, { locale: this.localize.lang() });
  }

  private readonly onInput = (event: InputEvent & { target: HTMLInputElement }): void => {
    this.draft = event.target.value;
    const reading = this.read(this.draft);
    if (!reading.ok) return;
    this.settled = false;
    this.say(reading.size);
  };

  private readonly onChange = (): void => {
    this.settled = true;
    if (this.draft?.trim() === '') this.say(null);
  };

  private say(size: Size | null): void {
    if (!sameSize(size, this.value)) this.dispatchEvent(new SizeInputEvent(size));
  }
}

function sameSize(a: Size | null, b: Size | null): boolean {
  return a?.bytes === b?.bytes && a?.low === b?.low && a?.high === b?.high;
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-size-field': StowageSizeField;
  }
}
