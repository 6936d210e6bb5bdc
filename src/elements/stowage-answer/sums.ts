import type { LadderRow, OfferedPlan, Unprotected } from '../../model/ladder-types.js';
import { poolOf } from '../../model/pools.js';
import type { Size } from '../../model/size.js';
import type { Sum } from '../../model/term.js';
import type { TonightAnswer } from '../../model/tonight.js';
import { deviceName } from '../names.js';
import type { SumRow, SumView } from './figures.js';
import { sizeText, tierText, type Telling } from './telling.js';

const termRows = (telling: Telling, { terms }: Sum, minus: boolean): SumRow[] =>
  terms.map(({ code, name, size }) => ({
    label: telling.localize.term('sumTerm', code, name),
    amount: sizeText(telling, size.bytes),
    minus,
  }));

const needOf = ({ snapshot }: Telling, poolId: string): Sum | undefined =>
  snapshot.results.wished.pools.find(({ id }) => id === poolId)?.total;

function needRows(telling: Telling, poolId: string, minus: boolean): SumRow[] {
  const need = needOf(telling, poolId);
  return need ? termRows(telling, need, minus) : [];
}

const resultRow = ({ localize }: Telling, amount: string): SumRow => ({
  label: localize.term('sumComesTo'),
  amount,
});

/** A range worth telling: what is printed rounded adds up to a range. */
function rangeNote(telling: Telling, poolId: string): { note?: string } {
  const total = needOf(telling, poolId);
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
  rows: [capacityRow(telling, row), ...needRows(telling, row.poolId, true)],
  total: resultRow(telling, sizeText(telling, row.wished.margin, 'down')),
  ...rangeNote(telling, row.poolId),
});

/** What a need is beyond a tier. */
export const missingSum = (telling: Telling, row: LadderRow) => (): SumView => ({
  title: telling.localize.term('sumMissing', tierText(telling, row.tier)),
  rows: [...needRows(telling, row.poolId, false), { ...capacityRow(telling, row), minus: true }],
  total: resultRow(telling, sizeText(telling, -row.wished.margin, 'up')),
  ...rangeNote(telling, row.poolId),
});

/** What must go for a tier's headroom to stay free. */
export const toFreeSum = (telling: Telling, row: LadderRow) => (): SumView => ({
  title: telling.localize.term('sumToFree'),
  rows: [
    ...needRows(telling, row.poolId, false),
    { ...capacityRow(telling, row), minus: true },
    { label: telling.localize.term('sumHeadroom'), amount: sizeText(telling, row.headroom) },
  ],
  total: resultRow(telling, sizeText(telling, row.wished.toFree, 'up')),
  ...rangeNote(telling, row.poolId),
});

/** What tonight's backup lacks: what it adds, with what is used, beyond what there is. */
export const tonightSum =
  (telling: Telling, { needs, free, missing, poolId }: TonightAnswer, row: LadderRow) =>
  (): SumView => {
    const { localize, snapshot } = telling;
    const used = poolOf(snapshot.household, poolId)?.pool.used;
    const line = (label: string, size: Size | null | undefined, minus = false): SumRow[] =>
      size ? [{ label, amount: sizeText(telling, size.bytes), minus }] : [];
    return {
      title: localize.term('sumTonight'),
      rows: [
        ...line(localize.term('sumNext'), needs),
        ...(used
          ? [...line(localize.term('sumUsed'), used), { ...capacityRow(telling, row), minus: true }]
          : line(localize.term('sumFree'), free, true)),
      ],
      total: resultRow(telling, sizeText(telling, missing, 'up')),
    };
  };

/** What is needed now, less what each change of a plan frees. */
export const planSum = (telling: Telling, plan: OfferedPlan) => (): SumView => ({
  title: telling.localize.term('sumPlan'),
  rows: [
    {
      label: telling.localize.term('sumNeed'),
      amount: sizeText(telling, needOf(telling, plan.poolId)?.bytes ?? 0),
    },
    ...plan.choices.map(({ choice, freed }) => ({
      label: choice.name || telling.localize.term('unnamedApp'),
      amount: sizeText(telling, Math.abs(freed)),
      minus: freed >= 0,
    })),
  ],
  total: { label: telling.localize.term('sumAfter'), amount: sizeText(telling, plan.after.bytes) },
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
