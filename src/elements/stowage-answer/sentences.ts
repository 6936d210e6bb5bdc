import type { Mix, LadderRow } from '../../model/ladder-types.js';
import type { Purchase, Recommendation } from '../../model/recommend-types.js';
import type { Tier } from '../../model/household.js';
import { pathTo } from '../../data/settings-paths.js';
import { moneyIn, listIn } from '../format.js';
import { personName } from '../names.js';
import { pathText } from '../path-text.js';
import { planWords } from './plan-words.js';
import { mixSum, spareSum, tonightSum, toFreeSum, unprotectedSum } from './sums.js';
import { monthly, sizeText, tierText, type Telling } from './telling.js';

/** The one thing to say first, in sentences; their figures are marked. */
export function sentences(telling: Telling, advice: Recommendation): readonly string[] {
  const { localize } = telling;
  const told = tell(telling, advice);
  return advice.byWishes && told[0] ? [localize.term('answerWithWishes', told[0]), ...told.slice(1)] : told;
}

function tell(telling: Telling, advice: Recommendation): readonly string[] {
  const { localize, snapshot } = telling;
  const tier = tierText(telling, advice.rowTier);
  const row = rowOf(telling, advice.poolId, advice.rowTier);
  switch (advice.code) {
    case 'ask-sizes':
      return [localize.term('answerAskSizes', tier)];
    case 'temporary-storage': {
      const path = pathTo('temporary-storage', snapshot.view.ios);
      const where = path ? [localize.term('answerTemporaryWhere', pathText(localize, path))] : [];
      return [localize.term('answerTemporary'), ...where];
    }
    case 'cheaper-tier': {
      const saves = moneyIn(localize.lang(), advice.saves, advice.price.currency);
      const price = monthly(telling, advice.price);
      const from = tierText(telling, advice.from);
      return [localize.term('answerCheaper', tier, price, spare(telling, row), saves, from)];
    }
    case 'fits':
      return [localize.term('answerFits', tier, spare(telling, row)), ...mixSentence(telling, advice.mix)];
    case 'tight': {
      const more = advice.plan ? [localize.term('answerMakeRoom', planWords(telling, advice.plan))] : [];
      return [localize.term('answerTight', tier, spare(telling, row)), ...more];
    }
    default:
      return [
        ...(advice.rounding ? [localize.term('answerRounding')] : []),
        ...tellOver(telling, advice, row),
      ];
  }
}

type Over = Extract<Recommendation, { readonly rounding: boolean }>;

function tellOver(telling: Telling, advice: Over, row: LadderRow | undefined): readonly string[] {
  const { localize } = telling;
  const tier = tierText(telling, advice.rowTier);
  switch (advice.code) {
    case 'ask-old-backup': {
      const name = advice.oldBackup.name || localize.term('unnamedBackup');
      return [
        localize.term('answerAskOldBackup', name, sizeText(telling, advice.oldBackup.size.bytes), tier),
      ];
    }
    case 'delete-unneeded':
      return [localize.term('answerUnneeded', planWords(telling, advice.plan), tier)];
    case 'stay': {
      const stay = localize.term('answerStay', tier, planWords(telling, advice.plan));
      return advice.purchase
        ? [stay, localize.term('answerOr', holds(telling, advice.poolId, advice.purchase))]
        : [stay];
    }
    case 'buy': {
      const first = tonightSentences(telling, advice.poolId, advice.purchase) ?? [
        holds(telling, advice.poolId, advice.purchase),
      ];
      return [...first, ...mixSentence(telling, advice.mix), ...stayOn(telling, advice, row)];
    }
    case 'nothing-holds': {
      const largest = tierText(telling, advice.largest);
      return [localize.term('answerNothingHolds', largest, sizeText(telling, advice.missing, 'up'))];
    }
  }
}

/** What staying on today's tier would take, or that it can't be. */
function stayOn(
  telling: Telling,
  { plan, unprotected, rowTier, poolId }: Extract<Over, { readonly code: 'buy' }>,
  row: LadderRow | undefined,
): readonly string[] {
  const { localize, figures, snapshot } = telling;
  const tier = tierText(telling, rowTier);
  if (plan) return [localize.term('answerStay', tier, planWords(telling, plan))];
  if (unprotected && unprotected.bytes > 0) {
    const size = figures.mark(
      'unprotected',
      sizeText(telling, unprotected.bytes),
      unprotectedSum(telling, unprotected),
    );
    return [localize.term('answerUnprotected', tier, size)];
  }
  if (row && snapshot.results.choices(poolId).choices.length === 0) {
    const size = figures.mark('to-free', sizeText(telling, row.wished.toFree, 'up'), toFreeSum(telling, row));
    return [localize.term('answerAddRows', size)];
  }
  return [localize.term('answerNoWay', tier)];
}

/** When a next backup is known not to find room, that is what the reader came for. */
function tonightSentences(telling: Telling, poolId: string, purchase: Purchase): readonly string[] | null {
  const { localize, figures, snapshot } = telling;
  const devices = snapshot.household.people.flatMap((person) => person.devices);
  const asked = new Set(devices.filter(({ next }) => next).map(({ id }) => id));
  const failing = snapshot.results.tonight.find(
    (night) => night.poolId === poolId && night.answer === 'wont' && asked.has(night.deviceId),
  );
  if (!failing) return null;
  const missing = figures.mark(
    'tonight',
    sizeText(telling, failing.missing, 'up'),
    tonightSum(telling, failing),
  );
  const tier = tierText(telling, purchase.tier);
  return [
    localize.term('answerTonightWont', missing),
    localize.term('answerHoldsIt', tier, monthly(telling, purchase.price)),
  ];
}

function holds(telling: Telling, poolId: string, { tier, price, standing }: Purchase): string {
  const term = standing.verdict === 'fits' ? 'answerHolds' : 'answerHoldsTightly';
  const room = spare(telling, rowOf(telling, poolId, tier));
  return telling.localize.term(term, tierText(telling, tier), monthly(telling, price), room);
}

function spare(telling: Telling, row: LadderRow | undefined): string {
  if (!row) return '';
  return telling.figures.mark('spare', sizeText(telling, row.wished.margin, 'down'), spareSum(telling, row));
}

function mixSentence(telling: Telling, mix: Mix | null): readonly string[] {
  if (!mix) return [];
  const { localize, figures, snapshot } = telling;
  const lang = localize.lang();
  const { household } = snapshot;
  const names = (ids: readonly string[]) =>
    listIn(
      lang,
      household.people
        .filter(({ id }) => ids.includes(id))
        .map((person) => personName(localize, household, person)),
    );
  const plans = mix.pools.map(({ tier, shared, personIds }) =>
    localize.term('answerMixPool', tierText(telling, tier), names(personIds), shared),
  );
  const money = (amount: number) => moneyIn(lang, amount, mix.currency);
  const price = figures.mark(
    'mix',
    localize.term('perMonth', money(mix.price)),
    mixSum(telling, mix, priceOf(telling), names),
  );
  return [localize.term('answerMix', listIn(lang, plans), price, mix.saves ? money(mix.saves) : '')];
}

const priceOf =
  ({ snapshot }: Telling) =>
  (tier: Tier) =>
    snapshot.results.ladder.pools.flatMap(({ rows }) => rows).find((row) => row.tier === tier)?.price
      .amount ?? 0;

const rowOf = ({ snapshot }: Telling, poolId: string, tier: Tier): LadderRow | undefined =>
  snapshot.results.ladder.pools.find(({ id }) => id === poolId)?.rows.find((row) => row.tier === tier);
