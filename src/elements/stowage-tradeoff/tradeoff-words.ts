import { formatSize, type Rounding } from '../../model/format-size.js';
import type { PoolChange } from '../../model/choice-types.js';
import type { Household, Pool } from '../../model/household.js';
import type { Alternative, LadderRow, OfferedPlan } from '../../model/ladder-types.js';
import type { Preview, PreviewGroup } from '../../model/preview.js';
import { listIn, priceIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { deviceName, personName } from '../../telling/names.js';
import { wordOf } from '../stowage-apps/loss-words.js';
import { tierName } from '../../telling/tier-name.js';

/** What words are about. */
export interface Telling {
  readonly localize: Localize;
  readonly household: Household;
  readonly pool: Pool;
}

export const sizeText = (localize: Localize, bytes: number, round: Rounding = 'nearest'): string =>
  formatSize(bytes, { locale: localize.lang(), round });

export const tierText = ({ localize, pool }: Telling, { tier }: LadderRow): string =>
  tierName(localize, tier, pool);

export function priceText({ localize, pool }: Telling, { price }: LadderRow): string {
  if (price.amount > 0) return localize.term('perMonth', priceIn(localize.lang(), price));
  return localize.term(pool.appleOne === null ? 'free' : 'tiersNothingMore');
}

/** A plan in sentences: what it frees, what then holds the rest, what is lost. */
export function planSentences(telling: Telling, preview: Preview): readonly string[] {
  const { localize } = telling;
  const { plan, best, after, hardest } = preview;
  const sentences = [freedText(localize, preview)];
  if (best) {
    const left = sizeText(localize, after.bytes);
    const tier = [tierText(telling, best.row), priceText(telling, best.row)] as const;
    sentences.push(localize.term('tradeoffLeft', left, ...tier, best.verdict));
  }
  if (plan.changes > 0) sentences.push(localize.term('tradeoffHardest', wordOf(hardest)));
  return sentences;
}

function freedText(localize: Localize, { freed, plan: { changes } }: Preview): string {
  if (freed < 0) return localize.term('tradeoffTakes', changes, sizeText(localize, -freed, 'up'));
  if (changes > 0) return localize.term('tradeoffFrees', changes, sizeText(localize, freed, 'down'));
  return freed > 0
    ? localize.term('tradeoffAsWished', sizeText(localize, freed, 'down'))
    : localize.term('tradeoffAsIs');
}

const KIND_TERMS = {
  photos: 'tradeoffPhotos',
  messages: 'tradeoffMessages',
  deleted: 'tradeoffDeleted',
} as const;

/** What a change is about. */
export function changeName({ localize, household }: Telling, { choice, option }: PoolChange): string {
  const { kind, name } = choice;
  switch (kind) {
    case 'app':
      return name || localize.term('unnamedApp');
    case 'drive':
      return name || localize.term('unnamedFile');
    case 'old-backup':
      return localize.term('tradeoffBackup', name || localize.term('unnamedBackup'));
    case 'backup':
      return localize.term('tradeoffBackup', nameOf(localize, household, option.deviceIds[0]));
    default:
      return localize.term(KIND_TERMS[kind]);
  }
}

/** What a change means: the reader's own word for an app where they said one. */
export function whyText({ localize, household }: Telling, { choice, option }: PoolChange): string {
  const [deviceId, appId] = choice.id.split('/');
  const device = devicesOf(household).find(({ id }) => id === deviceId);
  const own = device?.apps.find(({ id }) => id === appId)?.loss;
  return typeof own === 'number'
    ? localize.term('tradeoffSaid', wordOf(own))
    : localize.term('tradeoffWhy', option.why);
}

/** Where a group's changes are, and what they free together. */
export function groupText({ localize, household }: Telling, group: PreviewGroup): string {
  const person = household.people.find(({ id }) => id === group.personId);
  const owner = person ? personName(localize, household, person) : '';
  const name = nameOf(localize, household, group.deviceId) || localize.term('tradeoffAccount', owner);
  return localize.term('tradeoffGroup', name, sizeText(localize, group.freed, 'down'));
}

const devicesOf = ({ people }: Household) => people.flatMap(({ devices }) => devices);

/** Of the device with that id; empty where there is none. */
function nameOf(localize: Localize, household: Household, deviceId: string | null | undefined): string {
  const device = devicesOf(household).find(({ id }) => id === deviceId);
  return device ? deviceName(localize, household, device) : '';
}

const MOST_NAMED = 3;

/** How another plan for the same tier differs. */
export function otherText(
  telling: Telling,
  { kind, plan, deviceId }: Alternative,
  usual: OfferedPlan | null,
): string {
  const { localize, household } = telling;
  if (kind === 'fewest-taps') return localize.term('tradeoffFewest', plan.changes);
  if (kind === 'computer') {
    return localize.term('tradeoffComputer', nameOf(localize, household, deviceId), plan.changes);
  }
  const mine = usual?.choices ?? [];
  const without = (changes: readonly PoolChange[], others: readonly PoolChange[]): string => {
    const only = changes.filter(
      ({ choice, option }) =>
        !others.some((one) => one.choice.id === choice.id && one.option.id === option.id),
    );
    const names = only.slice(0, MOST_NAMED).map((change) => changeName(telling, change));
    const more = only.length - names.length;
    return listIn(localize.lang(), more > 0 ? [...names, localize.term('tradeoffAndMore', more)] : names);
  };
  return localize.term('tradeoffEqual', without(plan.choices, mine), without(mine, plan.choices));
}
