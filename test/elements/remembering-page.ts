import { fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { StowageDoctor } from '../../src/elements/stowage-doctor/stowage-doctor.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { sendCommand } from '../../src/scope/commands.js';
import { answer, MESSAGE } from './doctor.js';
import { findAll, nameOf } from './find.js';
import { pressOn } from './keyboard.js';
import { gb } from './planner.js';
import { settled } from './settled.js';

/** No other test's, which may be run beside this one. */
export const NAME = crypto.randomUUID();
export const KEY = `stowage/${NAME}`;
export const BESIDE = `stowage-beside/${NAME}`;
export const CHOICE = 'Remember my figures and answers in this browser';

export const household = {
  version: 1,
  people: [
    {
      pool: { tier: '50GB', used: gb(20) },
      devices: [
        { id: 'd1', name: 'One', next: { size: gb(1), means: 'increment' } },
        { id: 'd2', name: 'Two', next: { size: gb(1), means: 'increment' } },
      ],
    },
  ],
};

/** A page as it is when it is loaded: what is remembered is read anew. */
export async function page(inside = '<stowage-doctor></stowage-doctor>', remember = `remember="${NAME}"`) {
  const data = `<script type="application/json">${JSON.stringify(household)}</script>`;
  const scope = await fixture<StowageScope>(`<stowage-scope ${remember}>${data}${inside}</stowage-scope>`);
  await waitUntil(() => scope.snapshot !== null);
  await settled(scope);
  const [doctor, other] = scope.querySelectorAll('stowage-doctor');
  return { scope, doctor: doctor!, other: other! };
}

/** The same page, loaded again. */
export async function reloaded(inside?: string) {
  written();
  fixtureCleanup();
  return page(inside);
}

export async function letRemember(scope: StowageScope): Promise<void> {
  sendCommand(scope, '--stowage-remember');
  await settled(scope);
}

export const kept = (): Record<string, Record<string, unknown>> =>
  JSON.parse(localStorage.getItem(BESIDE) ?? '{}') as Record<string, Record<string, unknown>>;

export const written = (): void => {
  window.dispatchEvent(new Event('pagehide'));
};

export const checked = (doctor: StowageDoctor) =>
  findAll(doctor, 'checkbox')
    .filter((box) => box.checked && nameOf(box) !== CHOICE)
    .map(nameOf);

export async function consulted(doctor: StowageDoctor): Promise<void> {
  await answer(doctor, MESSAGE, '“The last backup could not be completed”');
  await answer(doctor, 'How good is the Wi-Fi where it charges?', 'Weak, or it drops');
  await answer(doctor, 'Is a VPN or a security app on?', 'No');
  await pressOn(doctor, 'button', 'Show what to try', 'Enter');
  await pressOn(doctor, 'button', 'No, go on', 'Enter');
  await pressOn(doctor, 'button', 'No, go on', 'Enter');
}
