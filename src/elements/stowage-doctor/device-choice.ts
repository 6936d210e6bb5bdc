import { nothing, type TemplateResult } from 'lit';
import { deviceName } from '../../telling/names.js';
import { selectField } from '../select-field.js';
import { ownedDevices } from '../stowage-apps/shown-device.js';
import type { DoctorView } from './doctor-view.js';

/** Which device's backup fails, where there are several. */
export function deviceChoice(
  { localize, snapshot: { household }, device }: DoctorView,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  const owned = ownedDevices(household);
  if (!device || owned.length < 2) return nothing;
  return selectField({
    label: localize.term('doctorDevice'),
    options: owned.map((one) => ({
      value: one.device.id,
      text: deviceName(localize, household, one.device),
    })),
    value: device.id,
    choose,
  });
}
