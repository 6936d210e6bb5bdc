import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Household } from '../../model/household.js';
import type { Localize } from '../localize.js';
import { deviceName, personName } from '../../telling/names.js';
import type { OwnedDevice } from './shown-device.js';

export interface DeviceSelect {
  readonly household: Household;
  readonly owned: readonly OwnedDevice[];
  readonly shown: OwnedDevice;
  readonly select: (id: string) => void;
}

/** Which device is shown, where there are several. */
export function deviceSelect(
  localize: Localize,
  { household, owned, shown, select }: DeviceSelect,
): TemplateResult {
  const several = household.people.length > 1;
  const nameOf = ({ device, person }: OwnedDevice): string => {
    const name = deviceName(localize, household, device);
    return several && device.name === ''
      ? localize.term('ofWhom', name, personName(localize, household, person))
      : name;
  };
  return html`
    <label class="device">
      <span class="small">${localize.term('appsDevice')}</span>
      <select
        @change=${(event: Event & { readonly currentTarget: HTMLSelectElement }) => {
          select(event.currentTarget.value);
        }}
      >
        ${owned.map(
          (one) =>
            html`<option value=${one.device.id} .selected=${live(one === shown)}>${nameOf(one)}</option>`,
        )}
      </select>
    </label>
  `;
}
