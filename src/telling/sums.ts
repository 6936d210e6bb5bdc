import { TIER_BYTES } from '../data/tiers.js';
import type { Category } from '../model/categories.js';
import type { ChoiceKind, PoolChoice } from '../model/choice-types.js';
import type { LargestUnit } from '../model/format-size.js';
import type { LadderRow, OfferedPlan, Unprotected } from '../model/ladder-types.js';
import { poolOf } from '../model/pools.js';
import type { Size } from '../model/size.js';
import type { Sum } from '../model/term.js';
import type { TonightAnswer } from '../model/tonight.js';
import { deviceName, personName } from './names.js';
import type { SumRow, SumView } from './figures.js';
import { sizeText, tierText, type Telling } from './telling.js';

export { mixSum, savesSum } from './money-sums.js';

const TB = TIER_BYTES['2TB'] / 2;

/** A sum that comes to less than a TB is told in GB: two decimals of a TB are more than it may come to. */
const unitFor = (bytes: number): LargestUnit => (Math.abs(bytes) < TB ? 'GB' : 'TB');

const needOf = ({ snapshot }: Telling, poolId: string): Sum | undefined =>
  snapshot.results.wished.pools.find(({ id }) => id === poolId)?.total;

function needRows(telling: Telling, poolId: string, unit: LargestUnit, minus = false): SumRow[] {
  const terms = needOf(telling, poolId)?.terms ?? [];
  return terms.map(({ code, name, size }) => ({
    label: telling.localize.term('sumTerm', code, name),
    amount: sizeText(telling, size.bytes, 'nearest', unit),
    minus,
  }));
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

const capacityRow = (telling: Telling, row: LadderRow, unit: LargestUnit, minus = false): SumRow => ({
  label: telling.localize.term('sumCapacity', tierText(telling, row.tier)),
  amount: sizeText(telling, row.capacity, 'nearest', unit),
  minus,
});

/** What a tier leaves free: its room less everything that should be in it. */
export function spareSum(telling: Telling, row: LadderRow): SumView {
  const { poolId, tier, wished } = row;
  const unit = unitFor(wished.margin);
  return {
    title: telling.localize.term('sumSpare', tierText(telling, tier)),
    rows: [capacityRow(telling, row, unit), ...needRows(telling, poolId, unit, true)],
    total: resultRow(telling, sizeText(telling, wished.margin, 'down')),
    ...rangeNote(telling, poolId),
  };
}

/** What a need is beyond a tier. */
export function missingSum(telling: Telling, row: LadderRow): SumView {
  const { poolId, tier, wished } = row;
  const unit = unitFor(wished.margin);
  return {
    title: telling.localize.term('sumMissing', tierText(telling, tier)),
    rows: [...needRows(telling, poolId, unit), capacityRow(telling, row, unit, true)],
    total: resultRow(telling, sizeText(telling, -wished.margin, 'up')),
    ...rangeNote(telling, poolId),
  };
}

/** What must go for a tier's headroom to stay free. */
export function toFreeSum(telling: Telling, row: LadderRow): SumView {
  const { poolId, headroom, wished } = row;
  const unit = unitFor(wished.toFree);
  return {
    title: telling.localize.term('sumToFree'),
    rows: [
      ...needRows(telling, poolId, unit),
      capacityRow(telling, row, unit, true),
      { label: telling.localize.term('sumHeadroom'), amount: sizeText(telling, headroom) },
    ],
    total: resultRow(telling, sizeText(telling, wished.toFree, 'up')),
    ...rangeNote(telling, poolId),
  };
}

/** What tonight's backup lacks: what it adds, with what is used, beyond what there is. */
export function tonightSum(
  telling: Telling,
  { needs, free, missing, poolId }: TonightAnswer,
  row: LadderRow,
): SumView {
  const { localize, snapshot } = telling;
  const used = poolOf(snapshot.household, poolId)?.pool.used;
  const unit = unitFor(missing);
  const line = (label: string, size: Size | null | undefined, minus = false): SumRow[] =>
    size ? [{ label, amount: sizeText(telling, size.bytes, 'nearest', unit), minus }] : [];
  return {
    title: localize.term('sumTonight'),
    rows: [
      ...line(localize.term('sumNext'), needs),
      ...(used
        ? [...line(localize.term('sumUsed'), used), capacityRow(telling, row, unit, true)]
        : line(localize.term('sumFree'), free, true)),
    ],
    total: resultRow(telling, sizeText(telling, missing, 'up')),
  };
}

/** What a person's own choice is about; others have a name. */
const OWN: Partial<Record<ChoiceKind, Category>> = {
  deleted: 'photos',
  photos: 'backup-photos',
  messages: 'backup-messages',
};

/** Where there are several people, a choice of one's own says whose it is. */
function choiceLabel(
  { localize, snapshot: { household } }: Telling,
  { kind, name, personId }: PoolChoice,
): string {
  const category = OWN[kind];
  if (!category) return name || localize.term('unnamedApp');
  const person = household.people.find(({ id }) => id === personId);
  const whose = person && household.people.length > 1 ? personName(localize, household, person) : '';
  return localize.term('sumTerm', category, whose);
}

/** What is needed now, less what each change of a plan frees. */
export const planSum = (telling: Telling, plan: OfferedPlan): SumView => ({
  title: telling.localize.term('sumPlan'),
  rows: [
    {
      label: telling.localize.term('sumNeed'),
      amount: sizeText(telling, needOf(telling, plan.poolId)?.bytes ?? 0),
    },
    ...plan.choices.map(({ choice, freed }) => ({
      label: choiceLabel(telling, choice),
      amount: sizeText(telling, Math.abs(freed)),
      minus: freed >= 0,
    })),
  ],
  total: { label: telling.localize.term('sumAfter'), amount: sizeText(telling, plan.after.bytes) },
});

export function unprotectedSum(telling: Telling, { deviceIds, bytes }: Unprotected): SumView {
  const devices = telling.snapshot.household.people.flatMap((person) => person.devices);
  return {
    title: telling.localize.term('sumUnprotected'),
    rows: devices
      .filter(({ id }) => deviceIds.includes(id))
      .map((device) => ({
        label: deviceName(telling.localize, telling.snapshot.household, device),
        amount: sizeText(telling, device.photos.size.bytes),
      })),
    total: { label: telling.localize.term('sumTotal'), amount: sizeText(telling, bytes) },
  };
}
