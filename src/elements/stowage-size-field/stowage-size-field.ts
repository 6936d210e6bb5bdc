import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatSize } from '../../model/format-size.js';
import type { ParsedSize } from '../../model/parse-size.js';
import type { Size } from '../../model/size.js';
import { engine } from '../../store/learn-engine.js';
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
 * @inner
 * @fires {SizeInputEvent} stowage-size - A size was typed and read, or cleared.
 * @csspart input - The text field.
 * @csspart error - The sentence about a mistake.
 */
export class StowageSizeField extends LitElement {
  static override styles = [baseStyles, sizeFieldStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** What the size is of. */
  @property() label = '';

  /** A sentence below: where the number comes from. */
  @property() help = '';

  /** The size as it is known now. */
  @property({ attribute: false }) value: Size | null = null;

  /** The field is a row of a list: this stands beside it, and the label is for those who hear it alone. */
  @property() rowName = '';

  /** What somebody else has against this size, in words. */
  @property() problem = '';

  /** What was typed; `null` shows the value. */
  @state() private draft: string | null = null;

  /** Whether a mistake in the draft may be said: not while somebody still types their first letters. */
  @state() private settled = false;

  private readonly localize = new Localize(this);

  /** What was read last; a typed digit asks more than once. */
  private last: { readonly draft: string; readonly locale: string; readonly reading: ParsedSize } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const reading = this.reading();
    if (!changed.has('value') || !reading) return;
    // The value came from elsewhere, like undo: what was typed here is no longer true. A mistake stays to be mended.
    if (reading.ok && !sameSize(this.value, reading.size)) this.draft = null;
    if (!reading.ok && reading.code === 'empty' && this.printed()) this.draft = null;
  }

  protected override render(): TemplateResult {
    const reading = this.reading();
    const mistake = reading ? this.mistakeOf(reading) : '';
    const error = mistake && (this.settled || this.problem) ? mistake : this.problem;
    const understood = this.understood(reading, error);
    return html`<div class=${this.rowName ? 'row' : 'stack'}>
      <div class="name">
        <label for="input">${this.rowName || this.label}</label>
        ${this.rowName ? this.renderUnderstood(understood) : nothing}
      </div>
      <div class="entry">
        <input
          id="input"
          part="input"
          class=${understood ? 'understood' : ''}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder=${this.localize.term('sizeHint')}
          aria-label=${this.rowName ? this.label : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby="understood note"
          .value=${this.draft ?? this.printed()}
          @input=${this.onInput}
          @change=${this.onChange}
        />
        ${this.rowName ? nothing : this.renderUnderstood(understood)}
      </div>
      <div id="note" class="small">
        ${error ? html`<p class="error" part="error">${error}</p>` : this.renderNote(reading)}
      </div>
    </div>`;
  }

  /** The size that stands in the field now; nothing while it is empty or a mistake. */
  get typed(): Size | null {
    if (this.draft === null) return this.value;
    const reading = this.reading();
    return reading?.ok ? reading.size : null;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.draft = null;
    this.settled = false;
  }

  private renderUnderstood(text: string): TemplateResult {
    return html`<span id="understood" class="reading small">${text}</span>`;
  }

  private renderNote(reading: ParsedSize | null): TemplateResult | typeof nothing {
    if (reading?.ok && reading.ambiguous) {
      const [, other] = reading.ambiguous;
      return html`<p>${this.localize.term('sizeAmbiguous', this.print(other))}</p>`;
    }
    const note = reading === null && this.value?.from === 'estimate' ? this.estimate(this.value) : this.help;
    return note ? html`<p class="muted">${note}</p>` : nothing;
  }

  /** What the draft says; nothing without one, or while what reads it is on its way. */
  private reading(): ParsedSize | null {
    const { draft, last } = this;
    if (draft === null) return null;
    const locale = this.localize.pageLang();
    if (last?.draft === draft && last.locale === locale) return last.reading;
    const reading = engine.known?.parseSize(draft, { locale });
    if (reading) this.last = { draft, locale, reading };
    return reading ?? null;
  }

  private mistakeOf(reading: ParsedSize): string {
    return reading.ok || reading.code === 'empty' ? '' : this.localize.term('sizeProblem', reading.code);
  }

  /** What a draft was read as, or what counts while it is a mistake. */
  private understood(reading: ParsedSize | null, error: string): string {
    if (reading?.ok) return this.localize.term('sizeUnderstood', this.print(reading.size));
    const counts = error && this.value?.bytes ? this.print(this.value) : '';
    return counts && this.localize.term('sizeStill', counts);
  }

  private estimate({ low, high }: Size): string {
    return this.localize.term('sizeEstimate', this.printBytes(low), this.printBytes(high));
  }

  /** The value as somebody would type it, with a plain space. */
  private printed(): string {
    return this.value && this.value.bytes > 0 ? this.print(this.value).replace(/\s/, ' ') : '';
  }

  private print(size: Size): string {
    return this.printBytes(size.bytes);
  }

  private printBytes(bytes: number): string {
    return formatSize(bytes, { locale: this.localize.lang() });
  }

  private readonly onInput = (event: InputEvent & { target: HTMLInputElement }): void => {
    this.draft = event.target.value;
    if (engine.known) this.readDraft();
    else engine.load().then(this.readDraft, () => undefined); // The browser reports it; what was typed stays.
  };

  private readonly readDraft = (): void => {
    this.requestUpdate();
    const reading = this.reading();
    if (!reading?.ok) return;
    this.settled = false;
    this.say(reading.size);
  };

  private readonly onChange = (): void => {
    this.settled = true;
    if (this.draft?.trim() === '') this.say(null);
  };

  private say(size: Size | null): void {
    this.dispatchEvent(new SizeInputEvent(size));
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
