import { html, nothing, type TemplateResult } from 'lit';
import { numberField as words } from '../locales/en/number-field.js';
import { groupMark, numberFormat } from '../model/locale-number.js';
import { readNumber, withAsciiDigits } from '../model/read-number.js';
import { speak, type Localize } from './localize.js';
import { unlessTyped } from './unless-typed.js';

speak(words);

export interface NumberField {
  /** Of the input, unlike any other's in its root. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What stands behind the number. */
  readonly unit?: string;
  /** What was typed, where that is no such number. */
  readonly wrong: string | null;
  /** A number within the bounds was typed. */
  readonly take: (value: number) => void;
  /** What was typed wrongly, told once the field is left; `null` once it is mended. */
  readonly judge: (wrong: string | null) => void;
}

type FieldEvent = Event & { readonly currentTarget: HTMLInputElement };

/**
 * A labelled number as the page's language writes it, its mistake beside it. What is typed stays, whatever else is
 * drawn anew in the meantime, and however it is written: only another number is written over it.
 */
export function numberField(localize: Localize, field: NumberField): TemplateResult {
  const { id, label, value, min, max, unit, wrong, take, judge } = field;
  const text = (number: number) => numberFormat(localize.lang(), 3).format(number);
  const typed = (input: HTMLInputElement): number | undefined => {
    const [reading] = readNumber(withAsciiDigits(input.value.trim()), groupMark(localize.pageLang()));
    const number = reading && Number(reading.digits) / 10 ** reading.decimals;
    return number !== undefined && number >= min && number <= max ? number : undefined;
  };
  const onInput = ({ currentTarget }: FieldEvent) => {
    const number = typed(currentTarget);
    if (number === undefined) return;
    if (wrong !== null) judge(null);
    take(number);
  };
  const onChange = ({ currentTarget }: FieldEvent) => {
    judge(typed(currentTarget) === undefined ? currentTarget.value : null);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="amount">
      <input
        type="text"
        id=${id}
        part="input"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${wrong !== null ? 'true' : nothing}
        aria-describedby=${wrong !== null ? `${id}-note` : nothing}
        .value=${unlessTyped(wrong ?? text(value), (input) => typed(input) === value)}
        @input=${onInput}
        @change=${onChange}
      />
      ${unit ?? nothing}
    </span>
    ${
      wrong !== null
        ? html`<p id="${id}-note" class="small error" part="error">
            ${localize.term('numberProblem', localize.number(min), localize.number(max))}
          </p>`
        : nothing
    }
  </div>`;
}
