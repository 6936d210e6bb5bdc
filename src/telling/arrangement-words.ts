import type { Household } from '../model/household.js';
import type { Ladder, LadderRow, Mix, MixPool } from '../model/ladder-types.js';
import { poolOf } from '../model/pools.js';
import { listIn, moneyIn } from './format.js';
import { personName, poolName } from './names.js';
import type { Speaker } from './speaker.js';
import { tierName } from './tier-name.js';

const NO_POOL = { appleOne: null } as const;

/** What several people pay together, and the cheaper way to share the storage if there is one. */
export function arrangementWords(localize: Speaker, household: Household, ladder: Ladder): readonly string[] {
  const { mix } = ladder;
  const lines = [togetherText(localize, household, ladder), mix ? cheaperText(localize, household, mix) : ''];
  const shares50 =
    mix && (mix.saves ?? 0) > 0 && mix.pools.some(({ shared, tier }) => shared && tier === '50GB');
  if (shares50) lines.push(localize.term('tiersShare50'));
  return lines.filter((line) => line !== '');
}

/** The month's sum of every pool's cheapest tier that fits; empty for one pool, or when one of them has none. */
function togetherText(localize: Speaker, household: Household, { pools }: Ladder): string {
  const rows = pools.flatMap(
    ({ rows }): LadderRow | [] => rows.find(({ wished }) => wished.verdict === 'fits') ?? [],
  );
  const [first] = rows;
  if (!first || pools.length < 2 || rows.length < pools.length) return '';
  const lang = localize.lang();
  const parts = rows.map(({ poolId, tier }) =>
    localize.term(
      'tiersFor',
      tierName(localize, tier, poolOf(household, poolId)?.pool ?? NO_POOL),
      poolName(localize, household, poolId),
    ),
  );
  const month = rows.reduce((sum, { price }) => sum + price.amount, 0);
  return month > 0
    ? localize.term('tiersTogether', listIn(lang, parts), moneyIn(lang, month, first.price.currency))
    : localize.term('tiersShareFree', listIn(lang, parts));
}

function cheaperText(
  localize: Speaker,
  household: Household,
  { pools, price, currency, saves }: Mix,
): string {
  if (saves === null || saves <= 0) return '';
  const lang = localize.lang();
  const parts = listIn(
    lang,
    pools.map((pool) => mixPoolText(localize, household, pool)),
  );
  const money = [moneyIn(lang, price, currency), moneyIn(lang, saves, currency)] as const;
  if (pools.every(({ shared }) => !shared)) return localize.term('tiersApart', parts, ...money);
  return localize.term(pools.length === 1 ? 'tiersJoined' : 'tiersMixed', parts, ...money);
}

function mixPoolText(localize: Speaker, household: Household, { tier, shared, personIds }: MixPool): string {
  const people = household.people.filter(({ id }) => personIds.includes(id));
  const names = listIn(
    localize.lang(),
    people.map((person) => personName(localize, household, person)),
  );
  const own = people.find(({ pool }) => pool !== 'family')?.pool;
  const pool = shared ? household.family : own === 'family' ? null : own;
  return localize.term(shared ? 'tiersShared' : 'tiersFor', tierName(localize, tier, pool ?? NO_POOL), names);
}
