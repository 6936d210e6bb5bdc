import type { AppleOne, Tier } from '../model/household.js';
import { GIB, TIB } from '../model/size.js';
import type { Provenance } from './provenance.js';

/** What Apple sells, smallest first. */
export const TIERS = ['5GB', '50GB', '200GB', '2TB', '6TB', '12TB'] as const satisfies readonly Tier[];

/** Bytes of each tier: iCloud counts in 1024. */
export const TIER_BYTES: Readonly<Record<Tier, number>> = {
  '5GB': 5 * GIB,
  '50GB': 50 * GIB,
  '200GB': 200 * GIB,
  '2TB': 2 * TIB,
  '6TB': 6 * TIB,
  '12TB': 12 * TIB,
};

/** Bytes that come with an Apple One plan. */
export const APPLE_ONE_BYTES: Readonly<Record<AppleOne, number>> = {
  individual: 50 * GIB,
  family: 200 * GIB,
  premier: 2 * TIB,
};

export const TIERS_PROVENANCE: Provenance = {
  asOf: '2026-08-17',
  source: 'support.apple.com/108047, support.apple.com/HT211784; bytes as iCloud reports them',
};
