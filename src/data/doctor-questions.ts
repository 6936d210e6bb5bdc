import type { FailureMessage, Symptom } from '../model/diagnose-types.js';

/** What a reader is asked; the version of iOS is only for paths. */
export type Question = Exclude<Symptom, 'ios'>;

/** Every question, the most telling first. */
export const QUESTIONS: readonly Question[] = [
  'message',
  'lastSuccess',
  'stuck',
  'overnight',
  'wifi',
  'vpn',
  'speed',
  'newPhone',
  'passwordChanged',
  'computer',
  'cable',
];

/**
 * What to ask next for each message, the most telling first: with the message five taps at most. Our own judgement;
 * each question, after those before it, has an answer that changes the diagnosis.
 */
export const DOCTOR_QUESTIONS: Readonly<Record<FailureMessage, readonly Question[]>> = {
  'not-enough-storage': ['newPhone', 'lastSuccess', 'cable'],
  'could-not-complete': ['wifi', 'vpn', 'lastSuccess', 'stuck'],
  estimating: ['newPhone', 'wifi', 'stuck', 'speed'],
  'last-backup': ['lastSuccess', 'wifi', 'overnight', 'newPhone'],
  'greyed-out': ['newPhone', 'cable'],
  'badge-with-room': ['lastSuccess', 'wifi', 'vpn', 'stuck'],
  unsure: ['lastSuccess', 'wifi', 'overnight', 'passwordChanged'],
};
