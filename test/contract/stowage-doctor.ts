import { expect } from '@open-wc/testing';
import '../../src/define/stowage-doctor.js';
import type { StowageDoctor } from '../../src/elements/stowage-doctor/stowage-doctor.js';
import { findAll, textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { colour, length, part } from './effects.js';
import { namingContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = namingContract('stowage-doctor', 'device');
const shown = staged('stowage-doctor');

/** Two devices, of which one backs up tonight and the other finds no room. */
const household = {
  version: 1,
  people: [
    {
      pool: { tier: '5GB', used: '4.8 GB' },
      devices: [
        { id: 'd1', name: 'Small', lastBackup: '2026-11-01', next: { size: '0.1 GB', means: 'increment' } },
        { id: 'd2', name: 'Large', next: { size: '3 GB', means: 'increment' } },
      ],
    },
  ],
} as const;

async function press(doctor: StowageDoctor, ...presses: readonly RegExp[]): Promise<void> {
  for (const name of presses) {
    const [found] = [...findAll(doctor, 'radio', name), ...findAll(doctor, 'button', name)];
    found?.click();
    await settled(doctor);
  }
}

const first = /^“Not Enough/;
const asked = staged('stowage-doctor', household);
const asksForTheDay = staged('stowage-doctor', household, (it) =>
  press(it, first, /^Next$/, /^Next$/, /^On another day/),
);
const found = staged('stowage-doctor', household, (it) => press(it, first, /^Next$/, /^Show what to try/));
const guessed = staged('stowage-doctor', 'empty', (it) => press(it, first, /^Next$/, /^Show what to try/));
const foundEarlier = staged('stowage-doctor', household, async (it) => {
  it.device = 'd1';
  await press(it, first, /^Next$/, /^Show what to try/);
});
const helped = staged('stowage-doctor', household, (it) =>
  press(it, first, /^Next$/, /^Show what to try/, /^I have looked/, /^Yes$/),
);
const remembering = staged('stowage-doctor', household, async (it) => {
  it.closest('stowage-scope')?.setAttribute('remember', 'contract');
  await press(it, first, /^Next$/, /^Show what to try/);
});
const focused = staged('stowage-doctor', household, (it) => {
  it.shadowRoot?.querySelector('button')?.focus();
});

export const contract: Contract = {
  ...leaf,
  attributes: {
    ...leaf.attributes,
    questions: async ({ give }) => {
      const doctor = await shown();
      expect(findAll(doctor, 'group')).to.have.length(1);
      await give(doctor, 'all');
      expect(findAll(doctor, 'group', /Wi-Fi/)).to.have.length(1);
    },
    device: async ({ give }) => {
      const doctor = await asked();
      expect(textOf(doctor)).to.contain('too little');
      await give(doctor, 'd1');
      expect(textOf(doctor)).not.to.contain('too little');
    },
  },
  parts: {
    ...leaf.parts,
    room: part(asked),
    question: part(shown),
    option: part(shown),
    input: part(asksForTheDay),
    said: part(found),
    causes: part(found),
    cause: part(found),
    earlier: part(foundEarlier),
    remedies: part(found),
    remedy: part(found),
    ending: part(helped),
    never: part(found),
    encryption: part(found),
    support: part(found),
    remember: part(remembering),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(focused),
    '--stowage-on-accent': colour(shown),
    '--stowage-raised': colour(helped),
    '--stowage-line': colour(shown),
    '--stowage-good': colour(foundEarlier),
    '--stowage-close': colour(guessed),
    '--stowage-over': colour(found),
    '--stowage-radius': length(shown),
  },
};
