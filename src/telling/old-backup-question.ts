import type { Tier } from '../model/household.js';
import type { Snapshot } from '../store/snapshot.js';
import type { Speaker } from './speaker.js';
import { isolated } from './names.js';

/** What to answer first, where an old backup alone decides whether a tier holds a pool; else empty. */
export function oldBackupQuestion(
  localize: Speaker,
  { results }: Snapshot,
  poolId: string,
  tier: Tier | undefined,
): string {
  const advice = results.recommendation;
  if (advice?.code !== 'ask-old-backup' || advice.poolId !== poolId || advice.rowTier !== tier) return '';
  return localize.term(
    'askOldBackup',
    isolated(localize, advice.oldBackup.name) || localize.term('unnamedBackup'),
  );
}
