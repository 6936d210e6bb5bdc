import type { Provenance } from './provenance.js';

/** Upload of a kind of connection, in Mbit/s. */
export interface UploadSpeed<Id extends string = string> {
  readonly id: Id;
  readonly mbitPerSecond: number;
}

const speed = <const Id extends string>(id: Id, mbitPerSecond: number): UploadSpeed<Id> => ({
  id,
  mbitPerSecond,
});

/** For somebody who can't measure theirs: our own rough guesses (evidence W), to be shown as such. */
export const UPLOAD_SPEEDS = [
  speed('dsl', 1),
  speed('vdsl', 10),
  speed('cable', 20),
  speed('mobile', 15),
  speed('fibre', 100),
] as const;

export type Connection = (typeof UPLOAD_SPEEDS)[number]['id'];

/** What is reckoned with until somebody says more. */
export const ASSUMED_SPEED = 10;

export const UPLOAD_SPEEDS_PROVENANCE: Provenance = {
  asOf: '2026-11-22',
  source: 'Our own rough guesses: what a provider sells varies, and Wi-Fi takes its part',
};
