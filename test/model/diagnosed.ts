import type { RemedyId } from '../../src/data/doctor-remedies.js';
import type { Diagnosis } from '../../src/model/diagnose-types.js';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

/** The day of every diagnosis here. */
export const TODAY = '2026-11-22';

export const ids = ({ remedies }: Diagnosis): readonly RemedyId[] => remedies.map(({ id }) => id);
export const degreeOf = (diagnosis: Diagnosis, cause: string) =>
  diagnosis.causes.find(({ id }) => id === cause)?.degree;
export const figuresOf = ({ remedies }: Diagnosis, id: RemedyId) =>
  remedies.find((remedy) => remedy.id === id)?.figures;

export type DeviceInput = NonNullable<NonNullable<HouseholdInput['people']>[number]['devices']>[number];

/** One device, and 20 of 50 GB used. */
export const owner = (device: DeviceInput, others: Partial<HouseholdInput> = {}): Household =>
  household({
    version: 1,
    ...others,
    people: [{ pool: { tier: '50GB', used: gb(20) }, devices: [{ id: 'd1', ...device }] }],
  });

/** No room tonight. */
export const full = scenario('tonight-wont');
