import type { Evidence, Provenance } from './provenance.js';

/** What one photo, or one minute of video, takes. Bytes; cameras are told in decimal units. */
export interface MediaKind<Id extends string = string> {
  readonly id: Id;
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: Evidence;
}

const MB = 1e6;

const kind = <const Id extends string>(
  id: Id,
  evidence: Evidence,
  megabytes: number,
  low = megabytes,
  high = megabytes,
): MediaKind<Id> => ({ id, evidence, bytes: megabytes * MB, low: low * MB, high: high * MB });

/** Kinds of photos. The ranges are published guesses, the sizes our middle of them: estimates all. */
export const PHOTO_KINDS = [
  kind('heic', 'W', 2, 1, 3),
  kind('48mp', 'W', 6, 3, 10),
  kind('live', 'W', 6.5, 5, 8),
  kind('proraw', 'W', 50, 25, 75),
] as const;

/** Kinds of video, a minute each: HEVC as Apple's camera settings say. */
export const VIDEO_KINDS = [
  kind('1080p30', 'A', 60),
  kind('1080p60', 'A', 90),
  kind('4k30', 'A', 170),
  kind('4k60', 'A', 400),
  kind('prores-1080p30', 'W', 1700),
  kind('prores-4k30', 'W', 6000),
] as const;

export type PhotoKind = (typeof PHOTO_KINDS)[number]['id'];
export type VideoKind = (typeof VIDEO_KINDS)[number]['id'];

/** What is reckoned with until somebody says more: a guess of ours, to be shown as one. */
export const ASSUMED_GROWTH = {
  photosPerDay: 10,
  photoBytes: PHOTO_KINDS[0].bytes,
  videoMinutesPerWeek: 5,
  videoBytesPerMinute: VIDEO_KINDS[0].bytes,
};

export const GROWTH_PROVENANCE: Provenance = {
  asOf: '2026-11-22',
  source:
    'HEVC video: the text of the camera settings in iOS; photos and ProRes: published guesses; amounts: our own',
};
