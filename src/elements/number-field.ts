import { html, nothing, type TemplateResult } from 'lit';
import { numberField as words } from '../locales/en/number-field.js';
import { speak, type Localize } from './localize.js';

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
  /** What is typed is no such number. */
  readonly isWrong: boolean;
  /** A number within the bounds was typed. */
  readonly take: (value: number) => void;
  /** Whether what stands there, once it is left, is wrong. */
  readonly judge: (isWrong: boolean) => void;
}

type InputEvent = Event & { readonly currentTarget: HTMLInputElement };

const isRight = ({ value, validity }: HTMLInputElement): boolean => value !== '' && validity.valid;

/** A labelled number, its mistake beside it; what is typed stays. */
export function numberField(localize: Localize, field: NumberField): TemplateResult {
  const { id, label, value, min, max, unit, isWrong, take, judge } = field;
  const number = new Intl.NumberFormat(localize.lang());
  const onInput = ({ currentTarget }: InputEvent) => {
    if (!isRight(currentTarget)) return;
    judge(false);
    take(currentTarget.valueAsNumber);
  };
  const onChange = ({ currentTarget }: InputEvent) => {
    judge(!isRight(currentTarget));
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="amount">
      <input
        type="number"
        id=${id}
        part="input"
        inputmode="decimal"
        step="any"
        min=${min}
        max=${max}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `${id}-note` : nothing}
        .value=${String(value)}
        @input=${onInput}
        @change=${onChange}
      />
      ${unit ?? nothing}
    </span>
    ${
      isWrong
        ? html`<p id="${id}-note" class="small error" part="error">
            ${localize.term('numberProblem', number.format(min), number.format(max))}
          </p>`
        : nothing
    }
  </div>`;
}
