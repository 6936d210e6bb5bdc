import { html, type TemplateResult } from 'lit';

export interface SelectField {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** A labelled choice of one among several. */
export const selectField = ({ label, options, value, choose }: SelectField): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <select
      part="input"
      @change=${({ currentTarget }: Event & { readonly currentTarget: HTMLSelectElement }) => {
        choose(currentTarget.value);
      }}
    >
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            .selected=${option.value === value}
            .textContent=${option.text}
          ></option>`,
      )}
    </select>
  </label>
`;
