import { TIER_BYTES } from '../data/tiers.js';
import { formatSize } from '../model/format-size.js';
import type { Pool, Tier } from '../model/household.js';
import type { Speaker } from './speaker.js';

/** What a tier is called: with Apple One's storage beside it where there is some. */
export function tierName(localize: Speaker, tier: Tier, { appleOne }: Pick<Pool, 'appleOne'>): string {
  if (appleOne !== null && tier === '5GB') return localize.term('tiersOnlyAppleOne');
  const size = formatSize(TIER_BYTES[tier], { locale: localize.lang() });
  return appleOne === null ? size : localize.term('tiersWithAppleOne', size);
}

/** The same in a sentence about a pool: the free tier isn't shared, so a family has it each. */
export function tierOf(localize: Speaker, tier: Tier, poolId: string, pool: Pick<Pool, 'appleOne'>): string {
  const name = tierName(localize, tier, pool);
  return poolId === 'family' && tier === '5GB' && pool.appleOne === null
    ? localize.term('tiersEach', name)
    : name;
}
