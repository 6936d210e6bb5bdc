import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { StowageDoctor } from '../../src/elements/stowage-doctor/stowage-doctor.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { findAll, nameOf, textOf } from './find.js';
import { choose, focused, pressOn } from './keyboard.js';
import { gb, household } from './planner.js';
import { settled } from './settled.js';

/** A doctor of the page's own. */
export async function alone(questions: 'one-by-one' | 'all' = 'one-by-one'): Promise<StowageDoctor> {
  const doctor = await fixture<StowageDoctor>(html`<stowage-doctor questions=${questions}></stowage-doctor>`);
  await settled(doctor);
  return doctor;
}

/** A doctor in a scope with a household, behind other elements. */
export async function within(input: HouseholdInput, around = html``) {
  const scope = await fixture<StowageScope>(html`
    <stowage-scope .household=${input}>${around}<stowage-doctor></stowage-doctor></stowage-scope>
  `);
  await settled(scope);
  return { scope, doctor: scope.querySelector('stowage-doctor')! };
}

/** An iPhone whose next backup adds so much, in an account of 50 GB with so much in it. */
export const nextBackup = (used: number, next: number, others: object = {}): HouseholdInput =>
  household([
    {
      name: 'Ana',
      pool: { tier: '50GB', used: gb(used) },
      devices: [
        {
          name: 'Ana’s iPhone',
          lastBackup: '2026-11-02',
          next: { size: gb(next), means: 'increment' },
          apps: [{ name: 'TikTok', size: gb(9), class: 'returns' }],
          ...others,
        },
      ],
    },
  ]);

/** Of several none of which is chosen yet, the arrows pass by the first. */
export async function pick(doctor: Element, question: string | RegExp, option: string): Promise<void> {
  await choose(doctor, question, option);
  if (!(focused() as HTMLInputElement).checked) await sendKeys({ press: ' ' });
  await settled(doctor);
}

/** Answers by keyboard: arrows to the one, Enter leads on. */
export async function answer(
  doctor: StowageDoctor,
  question: string | RegExp,
  option: string,
): Promise<void> {
  await pick(doctor, question, option);
  await sendKeys({ press: 'Enter' });
  await settled(doctor);
}

export const MESSAGE = 'What does the device show?';

/** Answers the first question alone, and asks what to try. */
export async function consult(doctor: StowageDoctor, message: string): Promise<void> {
  await answer(doctor, MESSAGE, message);
  if (findAll(doctor, 'button', 'Show what to try').length > 0) {
    await pressOn(doctor, 'button', 'Show what to try', 'Enter');
  }
}

export const remedies = (doctor: Element) => findAll(doctor, 'checkbox').map(nameOf);
export const causes = (doctor: Element) =>
  [...(doctor.shadowRoot?.querySelectorAll('[part="cause"]') ?? [])]
    .filter((cause) => cause.checkVisibility())
    .map((cause) => textOf(cause.querySelector('p')!));
export const openRemedy = (doctor: Element) =>
  textOf(doctor.shadowRoot!.querySelector('.how:not([data-closed])')!);
