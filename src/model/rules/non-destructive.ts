import type { Deletes } from '../choice-types.js';
import type { Household } from '../household.js';
import type { Ladder, LadderRow } from '../ladder-types.js';
import { poolsOf, type PoolMembers } from '../pools.js';
import { exactly } from '../size.js';
import { steps } from '../steps.js';
import { lacking } from './backed-up.js';
import { ALWAYS, holds, line, overall, type Finding, type RuleLine, type RuleSubject } from './judgement.js';

const DELETIONS = [
  ['backup-part', 'backup-part'],
  ['backup', 'whole-backup'],
  ['cloud-data', 'cloud-data'],
] as const satisfies readonly (readonly [Deletes, RuleLine['code']])[];

/**
 * "All these fixes are non-destructive": what those delete that keep today's tier, with the reader's wishes. Some
 * delete nothing, but never all of them.
 */
export function nonDestructive(household: Household, ladder: Ladder, ios: number): Finding {
  const findings = poolsOf(household).map((members) => {
    const found = ladder.pools.find(({ id }) => id === members.id);
    const row = found?.rows.find(({ tier }) => tier === members.pool.tier);
    return found?.isKnown && row ? judge(household, members, row, ios) : ALWAYS;
  });
  return overall(findings, ALWAYS);
}

function judge(
  household: Household,
  { id, people, pool }: PoolMembers,
  row: LadderRow,
  ios: number,
): Finding {
  const subject: RuleSubject = { kind: 'pool', id };
  const { today, plan, unprotected, itemise, wished } = row;
  if (today.verdict === 'fits' || today.verdict === 'tight')
    return lacking(people, pool.used) ? ALWAYS : holds('depends', 'fix-none-needed', subject, []);
  const isKept = wished.verdict === 'fits' || wished.verdict === 'tight';
  if (!plan && !isKept) {
    if (unprotected) {
      const sum = [line('beside', 'unprotected', exactly(unprotected.bytes))];
      return holds('false', 'fix-unprotected', subject, sum);
    }
    return itemise ? ALWAYS : holds('depends', 'fix-only-buying', subject, []);
  }
  const own = steps(household, plan, { ios }).steps.filter(({ poolId }) => poolId === id);
  const lines = DELETIONS.flatMap(([deletes, code]) => {
    const gone = own.filter((step) => step.deletes === deletes && step.freed > 0);
    const bytes = gone.reduce((sum, { freed }) => sum + freed, 0);
    return bytes > 0 ? [line('plus', code, exactly(bytes))] : [];
  });
  if (lines.length === 0) return holds('depends', 'fix-deletes-nothing', subject, []);
  const all = lines.reduce((sum, one) => sum + ('size' in one ? one.size.bytes : 0), 0);
  return holds('false', 'fix-deletes', subject, [...lines, line('total', 'deleted', exactly(all))]);
}
