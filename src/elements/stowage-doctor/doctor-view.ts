import type { Diagnosis, Symptoms } from '../../model/diagnose-types.js';
import type { Device } from '../../model/household.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { Localize } from '../localize.js';
import type { Answers } from './answers.js';

/** What the doctor's parts are drawn from. */
export interface DoctorView {
  readonly localize: Localize;
  readonly snapshot: Snapshot;
  readonly answers: Answers;
  readonly symptoms: Symptoms;
  readonly diagnosis: Diagnosis;
  /** The device it is about; `null`: of an example nothing is taken. */
  readonly device: Device | null;
}
