import { diagnose } from '../../model/diagnose.js';
import type { Diagnosis, Symptoms } from '../../model/diagnose-types.js';
import type { Device } from '../../model/household.js';
import type { Remembering } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { isoToday } from '../../telling/price-note.js';
import type { Localize } from '../localize.js';
import { ownedDevices } from '../stowage-apps/shown-device.js';
import { symptomsOf, type Answers } from './answers.js';

/** What the doctor's parts are drawn from. */
export interface DoctorView {
  readonly localize: Localize;
  readonly snapshot: Snapshot;
  readonly answers: Answers;
  readonly symptoms: Symptoms;
  readonly diagnosis: Diagnosis;
  /** The device it is about; `null`: of an example nothing is taken. */
  readonly device: Device | null;
  /** Whether what is answered and ticked off is remembered; nothing where that is no choice. */
  readonly remembering: Remembering | undefined;
}

/** @param deviceId the author's choice; empty: the reader's */
export function doctorView(
  { localize, snapshot, answers, remembering }: Omit<DoctorView, 'symptoms' | 'diagnosis' | 'device'>,
  deviceId: string,
): DoctorView {
  const { household, view, results, isExample } = snapshot;
  const today = isoToday();
  const symptoms = { ...symptomsOf(answers, today), ios: view.ios, speed: view.speed ?? undefined };
  const devices = isExample ? [] : ownedDevices(household).map(({ device }) => device);
  const chosen = devices.find(({ id }) => id === (deviceId || view.selection));
  const diagnosis = diagnose(symptoms, isExample ? undefined : household, {
    today,
    deviceId: chosen?.id,
    ladder: results.ladder,
    prices: results.prices,
  });
  const device = devices.find(({ id }) => id === diagnosis.deviceId) ?? null;
  return { localize, snapshot, answers, symptoms, diagnosis, device, remembering };
}
