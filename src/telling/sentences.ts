import type { LadderRow } from '../model/ladder-types.js';
import type { Recommendation } from '../model/recommend-types.js';
import { listIn } from './format.js';
import { deviceName, poolName } from './names.js';
import { holds, spare } from './holding.js';
import { mixSentence, savedByTier } from './money-words.js';
import { planWords } from './plan-words.js';
import { monthly, rowOf, sizeText, tierText, type Telling } from './telling.js';
import { temporaryWhere } from './temporary-where.js';
import { failingTonight, tonightSentence } from './tonight-words.js';

/** The one thing to say first, in sentences; their figures are marked. */
export function sentences(telling: Telling, advice: Recommendation): readonly string[] {
  const { localize, snapshot } = telling;
  const [lead = '', ...further] = tell(telling, advice);
  const wished = advice.byWishes ? localize.term('answerWithWishes', lead) : lead;
  const isOfOne = snapshot.results.ladder.pools.length > 1 && !ABOUT_ALL.includes(advice.code);
  const name = isOfOne ? poolName(localize, snapshot.household, advice.poolId) : '';
  return [name ? localize.term('answerFor', name, wished) : wished, ...further, ...unprotectedToday(telling)];
}

/** Photos that are kept nowhere are said, whatever else there is to say. */
function unprotectedToday({ snapshot, localize }: Telling): readonly string[] {
  const { notices } = snapshot.results.wished;
  const ids = notices.filter(({ code }) => code === 'photos-unprotected').map(({ id }) => id);
  const devices = snapshot.household.people
    .flatMap((person) => person.devices)
    .filter(({ id }) => ids.includes(id));
  if (devices.length === 0) return [];
  const names = listIn(
    localize.lang(),
    devices.map((device) => deviceName(localize, snapshot.household, device)),
  );
  return [localize.term('answerPhotosNowhere', names)];
}

/** What is said of everybody, whoever speaks. */
const ABOUT_ALL: readonly Recommendation['code'][] = ['ask-sizes', 'temporary-storage', 'fits'];

function tell(telling: Telling, advice: Recommendation): readonly string[] {
  const { localize } = telling;
  const tier = tierText(telling, advice.rowTier);
  const row = rowOf(telling, advice.poolId, advice.rowTier);
  const tonight = tonightSentence(telling, advice.poolId);
  switch (advice.code) {
    case 'ask-sizes':
      return [localize.term('answerAskSizes', tier)];
    case 'ask-next': {
      const text = sizeText(telling, advice.free, 'down');
      const free = row ? telling.figures.mark('spare', text, ({ spareSum }) => spareSum(telling, row)) : text;
      return [localize.term('answerAskNext', free, tier)];
    }
    case 'temporary-storage':
      return [localize.term('answerTemporary'), temporaryWhere(telling)];
    case 'cheaper-tier': {
      const { price, from } = advice;
      const saves = savedByTier(telling, advice);
      const [paid, left] = [monthly(telling, price), spare(telling, row)];
      return [localize.term('answerCheaper', tier, paid, left, saves, tierText(telling, from)), ...tonight];
    }
    case 'fits':
      return [fits(telling, advice, row), ...tonight, ...mixSentence(telling, advice.mix)];
    case 'tight': {
      const more = advice.plan ? [localize.term('answerMakeRoom', planWords(telling, advice.plan))] : [];
      return [localize.term('answerTight', tier, spare(telling, row)), ...tonight, ...more];
    }
    default: {
      const [first = '', ...others] = tellOver(telling, advice, row);
      return [...(advice.rounding ? [localize.term('answerRounding', tier)] : []), first, ...others];
    }
  }
}

function fits(telling: Telling, { rowTier, poolId }: Recommendation, row: LadderRow | undefined): string {
  const { localize, snapshot } = telling;
  const [tier, left] = [tierText(telling, rowTier), spare(telling, row)];
  if (snapshot.results.ladder.pools.length === 1) return localize.term('answerFits', tier, left);
  return localize.term('answerAllFit', poolName(localize, snapshot.household, poolId), tier, left);
}

type Over = Extract<Recommendation, { readonly rounding: boolean }>;

function tellOver(telling: Telling, advice: Over, row: LadderRow | undefined): readonly string[] {
  const { localize } = telling;
  const { poolId, rowTier } = advice;
  const tier = tierText(telling, rowTier);
  const tonight = tonightSentence(telling, poolId);
  switch (advice.code) {
    case 'ask-old-backup': {
      const name = advice.oldBackup.name || localize.term('unnamedBackup');
      const size = sizeText(telling, advice.oldBackup.size.bytes);
      return [localize.term('answerAskOldBackup', name, size, tier), ...tonight];
    }
    case 'delete-unneeded':
      return [localize.term('answerUnneeded', planWords(telling, advice.plan), tier), ...tonight];
    case 'stay': {
      const stay = localize.term('answerStay', tier, planWords(telling, advice.plan));
      const { purchase } = advice;
      return [stay, ...tonight, ...(purchase ? [holds(telling, poolId, purchase)] : [])];
    }
    case 'buy': {
      const { purchase, mix } = advice;
      const bought = localize.term(
        'answerHoldsIt',
        tierText(telling, purchase.tier),
        monthly(telling, purchase.price),
      );
      // A next backup that is known to fail is what the reader came for.
      const fails = failingTonight(telling, poolId);
      const one = fails ? bought : holds(telling, poolId, purchase);
      const all = mixSentence(telling, mix);
      // Who shares may part for less than the tier they share costs: that comes first.
      const first = all.length > 0 && poolId === 'family' ? [...all, bought] : [one, ...all];
      const stay = stayOn(telling, advice, row);
      return fails ? [...tonight, ...first, ...stay] : [...first, ...stay, ...tonight];
    }
    case 'nothing-holds': {
      const largest = tierText(telling, advice.largest);
      return [localize.term('answerNothingHolds', largest, missing(telling, advice)), ...tonight];
    }
  }
}

/** What staying on today's tier would take, or that it can't be. */
function stayOn(
  telling: Telling,
  { plan, unprotected, itemise, rounding, rowTier }: Extract<Over, { readonly code: 'buy' }>,
  row: LadderRow | undefined,
): readonly string[] {
  const { localize, figures } = telling;
  const tier = tierText(telling, rowTier);
  if (plan) return [localize.term(rounding ? 'answerBeSure' : 'answerStay', tier, planWords(telling, plan))];
  if (row && itemise) {
    const size = figures.mark('to-free', sizeText(telling, row.wished.toFree, 'up'), ({ toFreeSum }) =>
      toFreeSum(telling, row),
    );
    return [localize.term('answerAddRows', size)];
  }
  const others: string[] = [];
  // Where rounding decides it may well fit as it is.
  if (!rounding && unprotected && unprotected.bytes > 0) {
    const text = sizeText(telling, unprotected.bytes);
    const size = figures.mark('unprotected', text, ({ unprotectedSum }) =>
      unprotectedSum(telling, unprotected),
    );
    others.push(localize.term('answerUnprotected', tier, size));
  }
  const computer = row?.alternatives.find(({ kind }) => kind === 'computer');
  if (computer) others.push(localize.term('answerComputer', tier, planWords(telling, computer.plan)));
  if (rounding || others.length > 0) return others;
  return [localize.term('answerNoWay', tier)];
}

function missing(telling: Telling, advice: Extract<Over, { readonly code: 'nothing-holds' }>): string {
  const row = rowOf(telling, advice.poolId, advice.largest);
  const text = sizeText(telling, advice.missing, 'up');
  return row ? telling.figures.mark('missing', text, ({ missingSum }) => missingSum(telling, row)) : text;
}
