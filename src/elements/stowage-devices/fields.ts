import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Place } from '../../data/settings-paths.js';
import type { Device } from '../../model/household.js';
import { writeSize } from '../../model/write-size.js';
import type { Size } from '../../model/size.js';
import type { SetAction } from '../../store/actions.js';
import type { SizeInputEvent } from '../stowage-size-field/stowage-size-field.js';
import { spotOf, type Panel } from './panel.js';

/** The fields of a part that are sizes; those that may be unknown are cleared to nothing, the others to 0. */
type SizeField = Extract<
  SetAction['field'],
  `cloud.${string}` | 'pool.used' | 'stored' | 'total' | 'rest' | 'photos.size' | 'messages.size' | 'size'
>;

const MAY_BE_UNKNOWN: readonly SizeField[] = ['pool.used', 'stored', 'total', 'rest'];

interface SizeQuestion {
  readonly id: string;
  readonly field: SizeField;
  readonly value: Size | null;
  readonly label: string;
  readonly help?: string;
  /** A row of a list: its name stands beside the size. */
  readonly rowName?: string;
}

/** A size of one part of the household; typing in it is one step of the history. */
export function sizeQuestion(panel: Panel, question: SizeQuestion): TemplateResult {
  const { id, field, value, label, help = '', rowName = '' } = question;
  const onSize = ({ size }: SizeInputEvent) => {
    const none = MAY_BE_UNKNOWN.includes(field) ? null : 0;
    const action = { type: 'set', id, field, value: size ? writeSize(size) : none, key: `${id}/${field}` };
    panel.request(action as SetAction);
  };
  const problem = panel.problemAt(spotOf({ type: 'set', id, field, value: 0 }));
  return html`<stowage-size-field
    .label=${label}
    .help=${help}
    .value=${value}
    .rowName=${rowName}
    .problem=${problem}
    @stowage-size=${onSize}
  ></stowage-size-field>`;
}

interface Choice<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value | null;
  readonly onPick: (value: Value) => void;
  /** Like one control of several segments. */
  readonly segmented?: boolean;
}

/** One of a few: native radio buttons under a legend. A click says so too where it is chosen already. */
export function pickOne<Value extends string>(choice: Choice<Value>): TemplateResult {
  const { name, legend, options, value, onPick, segmented = false } = choice;
  return html`<fieldset class="pick">
    <legend>${legend}</legend>
    <div class=${segmented ? 'segments' : 'options'}>
      ${options.map(
        ([option, label]) =>
          html`<label>
            <input
              type="radio"
              .checked=${live(option === value)}
              name=${name}
              @click=${() => {
                onPick(option);
              }}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

interface Select<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** One of several: a native select with its label. */
export function selectOne<Value extends string>({
  label,
  options,
  value,
  onPick,
}: Select<Value>): TemplateResult {
  const onChange = (event: Event & { target: HTMLSelectElement }) => {
    const picked = options.find(([option]) => option === event.target.value);
    if (picked) onPick(picked[0]);
  };
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${onChange}>
      ${options.map(
        ([option, text]) =>
          html`<option value=${option} .selected=${live(option === value)}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** Where in Settings a number stands, opened on demand. */
export function whereToFind(
  panel: Panel,
  place: Place,
  help: string,
  device?: Pick<Device, 'name' | 'kind'>,
): TemplateResult {
  return html`<details class="where small">
    <summary>${panel.localize.term('whereToFind')}</summary>
    <p>${panel.further?.wayTo(panel, place, device)}</p>
    <p class="muted">${help}</p>
  </details>`;
}
