import type { Device } from '../model/household.js';
import { GIB, MIB } from '../model/size.js';
import type { Size } from '../model/size.js';
import type { Evidence, Provenance } from './provenance.js';

/** A first guess at what is in a device's backup, for somebody who can't look. Every size is an estimate. */
export interface Preset {
  readonly evidence: Evidence;
  /** "System and other" */
  readonly rest: Size;
  readonly messages: Size;
  readonly photos: Size;
  /** All apps together. */
  readonly apps: Size;
}

const estimate = (low: number, bytes: number, high: number): Size =>
  Object.freeze({ low, bytes, high, from: 'estimate' });

/**
 * Published sizes of a typical backup contradict each other (1 to 4, 2 to 8, above 5, above 20 GB), so the intervals
 * are wide and the guesses on the high side: better a tier too many offered than one too few.
 */
export const PRESETS: Provenance & { readonly devices: Readonly<Record<Device['kind'], Preset>> } = {
  asOf: '2026-11-22',
  source: 'Our own rough guesses; published sizes of whole backups contradict each other',
  devices: {
    iphone: {
      evidence: 'W',
      rest: estimate(200 * MIB, GIB, 4 * GIB),
      messages: estimate(100 * MIB, 2 * GIB, 15 * GIB),
      photos: estimate(2 * GIB, 30 * GIB, 200 * GIB),
      apps: estimate(500 * MIB, 4 * GIB, 20 * GIB),
    },
    ipad: {
      evidence: 'W',
      rest: estimate(100 * MIB, 700 * MIB, 3 * GIB),
      messages: estimate(0, 500 * MIB, 10 * GIB),
      photos: estimate(0, 5 * GIB, 100 * GIB),
      apps: estimate(300 * MIB, 4 * GIB, 30 * GIB),
    },
    ipod: {
      evidence: 'W',
      rest: estimate(50 * MIB, 400 * MIB, 2 * GIB),
      messages: estimate(0, 300 * MIB, 5 * GIB),
      photos: estimate(0, 3 * GIB, 60 * GIB),
      apps: estimate(100 * MIB, GIB, 10 * GIB),
    },
    vision: {
      evidence: 'W',
      rest: estimate(100 * MIB, GIB, 5 * GIB),
      messages: estimate(0, 300 * MIB, 10 * GIB),
      photos: estimate(0, 5 * GIB, 100 * GIB),
      apps: estimate(100 * MIB, 2 * GIB, 20 * GIB),
    },
  },
};
