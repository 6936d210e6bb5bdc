import fc from 'fast-check';
import { FAILURE_MESSAGES } from '../../src/data/doctor-signs.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { Symptoms } from '../../src/model/diagnose-types.js';
import type { Household } from '../../src/model/household.js';
import { anyHousehold, household } from './arbitrary-household.js';

type Answers = { readonly [Symptom in keyof Symptoms]-?: readonly Exclude<Symptoms[Symptom], undefined>[] };

/** Every answer there is; of days and speeds those on either side of what they decide, and nonsense. */
const ANSWERS: Answers = {
  message: FAILURE_MESSAGES,
  ios: [12, 15, 17, 18, 26],
  lastSuccess: ['never', '2026-11-21', '2026-11-02', '2026-02-01', '2027-01-01', 'yesterday'],
  wifi: ['good', 'weak', 'none'],
  vpn: [true, false],
  overnight: [true, false],
  speed: [0, 1, 10, 100],
  newPhone: ['no', 'coming', 'arrived'],
  passwordChanged: [true, false],
  stuck: [true, false],
  computer: ['trust-loop', 'forgotten-password'],
  cable: [true, false],
};

const said = <Answer>(answers: readonly Answer[]) => fc.constantFrom(undefined, ...answers);

/** Every combination of answers, most of them incomplete. */
export const anySymptoms: fc.Arbitrary<Symptoms> = fc.record({
  message: said(ANSWERS.message),
  ios: said(ANSWERS.ios),
  lastSuccess: said(ANSWERS.lastSuccess),
  wifi: said(ANSWERS.wifi),
  vpn: said(ANSWERS.vpn),
  overnight: said(ANSWERS.overnight),
  speed: said(ANSWERS.speed),
  newPhone: said(ANSWERS.newPhone),
  passwordChanged: said(ANSWERS.passwordChanged),
  stuck: said(ANSWERS.stuck),
  computer: said(ANSWERS.computer),
  cable: said(ANSWERS.cable),
});

const single: readonly Symptoms[] = Object.entries(ANSWERS).flatMap(([symptom, answers]) =>
  answers.map((answer): Symptoms => ({ [symptom]: answer })),
);

/** Without chance: every three answers there are, together. */
export function* threeAnswers(): Generator<Symptoms> {
  for (const [i, first] of single.entries()) {
    for (const [j, second] of single.slice(i).entries()) {
      for (const third of single.slice(i + j)) yield { ...first, ...second, ...third };
    }
  }
}

export const known: readonly Household[] = SCENARIOS.map((one) => household(one.household));

/** A scenario’s or any other, of somebody who changes phones or not. */
export const anyReader: fc.Arbitrary<Household> = fc
  .tuple(fc.oneof(fc.constantFrom(...known), anyHousehold()), fc.boolean())
  .map(([of, changingPhone]) => ({ ...of, changingPhone }));

/** The same, or nothing known of anybody. */
export const anybody = fc.option(anyReader, { nil: undefined });
