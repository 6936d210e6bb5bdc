import { EFFORT } from '../data/losses.js';
import { accountOf } from './account.js';
import { deviceBackup } from './device-backup.js';
import type { PoolChange, PoolChoices } from './choice-types.js';
import type { Household } from './household.js';
import type { Ladder, LadderRow, Mix, OfferedPlan } from './ladder-types.js';
import { sizeOfPool } from './needs.js';
import { planned } from './planned.js';
import { poolOf, poolsOf, type PoolMembers } from './pools.js';
import type { OldBackupQuestion, Purchase, Recommendation } from './recommend-types.js';
import { seekPlan } from './seek-plan.js';
import { isWorse, verdict } from './verdict.js';

/** A pool with its rows, and the row of the tier it has. */
interface Speaker {
  readonly members: PoolMembers;
  readonly rows: readonly LadderRow[];
  readonly row: LadderRow;
  readonly isKnown: boolean;
}

const MOST_SWITCHES = 5;
const HARMLESS_LOSS = 4;

/**
 * The one thing to say first, with the reader's wishes come true; of several pools the worst speaks. `null`
 * without any pool, or when the ladder lacks every pool's own tier.
 */
export function recommend(household: Household, ladder: Ladder): Recommendation | null {
  const speakers = speakersOf(household, ladder);
  const told = speakers.filter(({ isKnown }) => isKnown);
  const [first] = speakers;
  if (!first) return null;
  const worst = told.reduce<Speaker | undefined>(
    (worse, speaker) =>
      worse && !isWorse(speaker.row.wished.verdict, worse.row.wished.verdict) ? worse : speaker,
    undefined,
  );
  if (household.changingPhone) return { ...about((worst ?? first).row), code: 'temporary-storage' };
  if (!worst) return { ...about(first.row), code: 'ask-sizes' };
  const { verdict } = worst.row.wished;
  if (verdict === 'fits' || verdict === 'tight') {
    return lacksNext(worst.members)
      ? { ...about(worst.row), code: 'ask-next', free: worst.row.today.margin }
      : whenItFits(worst, ladder);
  }
  return whenItIsOver(household, ladder, worst, speakers);
}

function speakersOf(household: Household, ladder: Ladder): Speaker[] {
  return poolsOf(household).flatMap((members): Speaker[] => {
    const { rows = [], isKnown = false } = ladder.pools.find(({ id }) => id === members.id) ?? {};
    const row = rows.find(({ tier }) => tier === members.pool.tier);
    return row ? [{ members, rows, row, isKnown }] : [];
  });
}

/** *Used* is known, but of some backup nothing that says what its next one adds. */
const lacksNext = ({ pool, people }: PoolMembers): boolean =>
  pool.used !== null &&
  people
    .flatMap(({ devices }) => devices)
    .some(
      (device) =>
        device.backup === 'icloud' &&
        (device.next === null || device.next.means === 'unknown') &&
        deviceBackup(device).total.high === 0,
    );

const holds = ({ wished }: LadderRow): boolean => wished.verdict === 'fits' || wished.verdict === 'tight';

const cheapest = (rows: readonly LadderRow[]): LadderRow | undefined =>
  [...rows].sort((a, b) => a.price.amount - b.price.amount || a.capacity - b.capacity)[0];

const about = ({ poolId, tier, wished, today }: LadderRow) => ({
  poolId,
  rowTier: tier,
  standing: wished,
  byWishes: wished.verdict !== 'over' && wished.verdict !== 'unsure' && isWorse(today.verdict, 'tight'),
});

function whenItFits({ rows, row }: Speaker, ladder: Ladder): Recommendation {
  const fitting = rows.filter(({ capacity, wished }) => capacity < row.capacity && wished.verdict === 'fits');
  const cheaper = cheapest(fitting.filter(({ price }) => price.amount < row.price.amount));
  if (cheaper) {
    const saves = inHundredths(row.price.amount - cheaper.price.amount);
    return { ...about(cheaper), code: 'cheaper-tier', from: row.tier, price: cheaper.price, saves };
  }
  if (row.wished.verdict === 'tight') return { ...about(row), code: 'tight', plan: row.plan };
  const mix = ladder.mix;
  return { ...about(row), code: 'fits', mix: mix?.saves ? mix : null };
}

const inHundredths = (amount: number): number => Math.round(amount * 100) / 100;

function whenItIsOver(
  household: Household,
  ladder: Ladder,
  speaker: Speaker,
  speakers: readonly Speaker[],
): Recommendation {
  const { rows, row } = speaker;
  const over = { ...about(row), rounding: row.wished.verdict === 'unsure' };
  const oldBackup = decidingBackup(household, speaker);
  if (oldBackup) return { ...over, code: 'ask-old-backup', oldBackup };
  const deletions = unneededAlone(household, speaker);
  if (deletions) return { ...over, code: 'delete-unneeded', plan: deletions };
  const purchase = purchaseOf(rows, row);
  if (row.plan && isLight(row.plan)) return { ...over, code: 'stay', plan: row.plan, purchase };
  if (purchase) {
    const { plan, unprotected, itemise } = row;
    const mix = mixFor(ladder, speakers, purchase);
    return { ...over, code: 'buy', purchase, mix, plan, unprotected, itemise };
  }
  const largest = rows.reduce((most, other) => (other.capacity > most.capacity ? other : most), row);
  const missing = Math.max(0, -largest.wished.margin);
  return { ...over, code: 'nothing-holds', largest: largest.tier, missing, plan: row.plan ?? largest.plan };
}

/** The first unanswered old backup whose deletion would do, better one that leaves the headroom. */
function decidingBackup(household: Household, { members, row }: Speaker): OldBackupQuestion | undefined {
  const asked = members.people.flatMap((person) =>
    person.oldBackups.flatMap(({ id, name, size, needed, want }) => {
      if (needed !== 'unknown' || want !== null) return [];
      const gone = planned(household, { take: [[`${person.id}/${id}`, 'delete']] });
      const after = poolOf(gone, members.id);
      const reached = after ? verdict(sizeOfPool(after), row.capacity, row.headroom) : 'over';
      return [{ reached, question: { id, personId: person.id, name, size } }];
    }),
  );
  return (asked.find(({ reached }) => reached === 'fits') ?? asked.find(({ reached }) => reached === 'tight'))
    ?.question;
}

const isUnneeded = ({ choice: { kind } }: Pick<PoolChange, 'choice'>): boolean =>
  kind === 'old-backup' || kind === 'deleted';

/** The least of what nobody needs that does by itself. */
function unneededAlone(household: Household, { members, row }: Speaker): OfferedPlan | null {
  const wished = poolOf(planned(household), members.id) ?? members;
  const account = accountOf(members, wished);
  const problem = account.problem();
  const unneeded = problem.choices.filter((choice) => isUnneeded({ choice }));
  if (unneeded.length === 0) return null;
  const choices = problem.choices.map((choice) =>
    unneeded.includes(choice) ? choice : { ...choice, options: choice.options.slice(0, 1) },
  );
  const few: PoolChoices = { ...problem, choices };
  const { tier, capacity, headroom } = row;
  return seekPlan({
    household,
    account: { ...account, problem: () => few },
    tier,
    capacity,
    headroom,
  });
}

/** At most five changes, each a switch or something nobody needs, and none that costs much. */
const isLight = ({ changes, choices }: OfferedPlan): boolean =>
  changes <= MOST_SWITCHES &&
  choices.every((change) => {
    const { choice, option } = change;
    const isSwitch = choice.kind === 'app' || option.why === 'photos-elsewhere';
    return (
      (isSwitch || isUnneeded(change)) &&
      option.loss - EFFORT * option.changes <= HARMLESS_LOSS * option.changes
    );
  });

function purchaseOf(rows: readonly LadderRow[], row: LadderRow): Purchase | null {
  const bought = cheapest(rows.filter((other) => other.capacity > row.capacity && holds(other)));
  return bought ? { tier: bought.tier, price: bought.price, standing: bought.wished } : null;
}

/** The mix, where it says more than the price of one tier. */
function mixFor({ mix }: Ladder, speakers: readonly Speaker[], { price }: Purchase): Mix | null {
  if (!mix) return null;
  const over = speakers.filter(({ row }) => !holds(row)).length;
  return over > 1 || (mix.saves !== null && mix.saves > 0 && mix.price < price.amount) ? mix : null;
}
