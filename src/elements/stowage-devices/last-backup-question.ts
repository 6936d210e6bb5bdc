import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../model/household.js';
import { selectOne } from './fields.js';
import type { Panel } from './panel.js';

type Answer = 'unknown' | 'never' | 'date';
const ANSWERS: readonly Answer[] = ['unknown', 'never', 'date'];

/** When a device's backup last succeeded: not known, never, or on a day. */
export function lastBackupQuestion({ localize, request }: Panel, device: Device): TemplateResult {
  const { id, lastBackup } = device;
  const answer: Answer = lastBackup === null ? 'unknown' : lastBackup === 'never' ? 'never' : 'date';
  const set = (value: string | null) => {
    request({ type: 'set', id, field: 'lastBackup', value });
  };
  return html`<div>
    ${selectOne({
      label: localize.term('lastBackupLabel'),
      value: answer,
      options: ANSWERS.map((each) => [each, localize.term('lastBackup', each)] as const),
      onPick: (picked) => {
        set(picked === 'date' ? today() : picked === 'never' ? picked : null);
      },
    })}
    ${
      answer === 'date'
        ? html`<label class="field">
            <span>${localize.term('lastBackupDate')}</span>
            <input
              type="date"
              .value=${lastBackup ?? ''}
              @change=${(event: Event & { target: HTMLInputElement }) => {
                if (event.target.value) set(event.target.value);
              }}
            />
          </label>`
        : nothing
    }
  </div>`;
}

const today = (): string => new Date().toISOString().slice(0, 10);
