import type { LadderRow, Mix, OfferedPlan, Unprotected } from '../../model/ladder-types.js';
import type { Tier } from '../../model/household.js';
import type { Sum } from '../../model/term.js';
import type { TonightAnswer } from '../../model/tonight.js';
import { moneyIn } from '../format.js';
import { deviceName } from '../names.js';
import type { SumRow, SumView } from './figures.js';
import { sizeText, tierText, type Telling } from './telling.js';

const termRows = (telling: Telling, { terms }: Sum, minus: boolean): SumRow[] =>
  terms.map(({ code, name, size }) => ({
    label: telling.localize.term('sumTerm', code, name),
    amount: sizeText(telling, size.bytes),
    minus,
  }));

function needRows(telling: Telling, poolId: string): SumRow[] {
  const pool = telling.snapshot.results.wished.pools.find(({ id }) => id === poolId);
  return pool ? termRows(telling, pool.total, true) : [];
}

/** A range worth telling: what is printed rounded adds up to a range. */
function rangeNote(telling: Telling, poolId: string): { note?: string } {
  const total = telling.snapshot.results.wished.pools.find(({ id }) => id === poolId)?.total;
  if (!total) return {};
  const [low, high] = [sizeText(telling, total.low), sizeText(telling, total.high)];
  return low === high ? {} : { note: telling.localize.term('sumRange', low, high) };
}

const capacityRow = (telling: Telling, { tier, capacity }: LadderRow): SumRow => ({
  label: telling.localize.term('sumCapacity', tierText(telling, tier)),
  amount: sizeText(telling, capacity),
});

/** What a tier leaves free: its room less everything that should be in it. */
export const spareSum = (telling: Telling, row: LadderRow) => (): SumView => ({
  title: telling.localize.term('sumSpare', tierText(telling, row.tier)),
  rows: [capacityRow(telling, row), ...needRows(telling, row.poolId)],
  total: { label: telling.localize.term('sumTotal'), amount: sizeText(telling, row.wished.margin, 'down') },
  ...rangeNote(telling, row.poolId),
});

/** What must go for a tier's headroom to stay free. */
export const toFreeSum = (telling: Telling, row: LadderRow) => (): SumView => ({
  title: telling.localize.term('sumToFree'),
  rows: [
    ...needRows(telling, row.poolId).map((need) => ({ ...need, minus: false })),
    { ...capacityRow(telling, row), minus: true },
    { label: telling.localize.term('sumHeadroom'), amount: sizeText(telling, row.headroom) },
  ],
  total: { label: telling.localize.term('sumTotal'), amount: sizeText(telling, row.wished.toFree, 'up') },
  ...rangeNote(telling, row.poolId),
});

/** What tonight's backup lacks: what it adds less what is free. */
export const tonightSum =
  (telling: Telling, { needs, free, missing }: TonightAnswer) =>
  (): SumView => {
    const { localize } = telling;
    const amount = (size: TonightAnswer['needs']) => (size ? sizeText(telling, size.bytes) : '–');
    return {
      title: localize.term('sumTonight'),
      rows: [
        { label: localize.term('sumNext'), amount: amount(needs) },
        { label: localize.term('sumFree'), amount: amount(free), minus: true },
      ],
      total: { label: localize.term('sumTotal'), amount: sizeText(telling, missing, 'up') },
    };
  };

/** The changes of a plan, each with what it frees. */
export const planSum = (telling: Telling, plan: OfferedPlan) => (): SumView => ({
  title: telling.localize.term('sumPlan'),
  rows: plan.choices.map(({ choice, freed }) => ({
    label: choice.name || telling.localize.term('unnamedApp'),
    amount: sizeText(telling, freed),
    minus: true,
  })),
  total: { label: telling.localize.term('sumNeed'), amount: sizeText(telling, plan.after.bytes) },
});

export const unprotectedSum =
  (telling: Telling, { deviceIds, bytes }: Unprotected) =>
  (): SumView => {
    const devices = telling.snapshot.household.people.flatMap((person) => person.devices);
    return {
      title: telling.localize.term('sumUnprotected'),
      rows: devices
        .filter(({ id }) => deviceIds.includes(id))
        .map((device) => ({
          label: deviceName(telling.localize, device),
          amount: sizeText(telling, device.photos.size.bytes),
        })),
      total: { label: telling.localize.term('sumTotal'), amount: sizeText(telling, bytes) },
    };
  };

/** The price of a mix, pool by pool. */
export const mixSum =
  (
    telling: Telling,
    { price, currency, pools }: Mix,
    priceOf: (tier: Tier) => number,
    names: (ids: readonly string[]) => string,
  ) =>
  (): SumView => {
    const money = (amount: number) => moneyIn(telling.localize.lang(), amount, currency);
    return {
      title: telling.localize.term('sumPrice'),
      rows: pools.map(({ tier, personIds }) => ({
        label: `${tierText(telling, tier)}, ${names(personIds)}`,
        amount: money(priceOf(tier)),
      })),
      total: { label: telling.localize.term('sumTotal'), amount: money(price) },
    };
  };
