import fc from 'fast-check';
import { FAILURE_MESSAGES } from '../../src/data/doctor-signs.js';
import type { Symptoms } from '../../src/model/diagnose-types.js';

const said = <Answer>(...answers: readonly Answer[]) => fc.constantFrom(undefined, ...answers);

/** Every combination of answers, most of them incomplete. */
export const anySymptoms: fc.Arbitrary<Symptoms> = fc.record({
  message: said(...FAILURE_MESSAGES),
  ios: said(12, 15, 17, 18, 26),
  lastSuccess: said('never', '2026-11-21', '2026-11-02', '2026-02-01', '2027-01-01', 'yesterday'),
  wifi: said('good' as const, 'weak' as const, 'none' as const),
  vpn: said(true, false),
  overnight: said(true, false),
  speed: said(0, 1, 10, 100),
  newPhone: said('no' as const, 'coming' as const, 'arrived' as const),
  passwordChanged: said(true, false),
  stuck: said(true, false),
  computer: said('trust-loop' as const, 'forgotten-password' as const),
  cable: said(true, false),
});
