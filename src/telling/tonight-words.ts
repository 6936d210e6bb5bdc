import { poolOf } from '../model/pools.js';
import type { TonightAnswer } from '../model/tonight.js';
import { deviceName } from './names.js';
import { rowOf, sizeText, type Telling } from './telling.js';

const WORST_FIRST = ['wont', 'unsure', 'will'] as const;

/** Whether the next backup finds room: of several the worst, and only where somebody said how large it is. */
export function tonightSentence(telling: Telling, poolId: string): readonly string[] {
  const { localize, figures, snapshot } = telling;
  const nights = toldNights(telling, poolId);
  const worst = WORST_FIRST.map((answer) => nights.find((night) => night.answer === answer)).find(Boolean);
  if (!worst) return [];
  const devices = snapshot.household.people.flatMap((person) => person.devices);
  const device = devices.length > 1 ? devices.find(({ id }) => id === worst.deviceId) : undefined;
  const name = device ? deviceName(localize, snapshot.household, device) : '';
  if (worst.answer !== 'wont') {
    return [localize.term(worst.answer === 'will' ? 'answerTonightWill' : 'answerTonightUnsure', name)];
  }
  const text = sizeText(telling, worst.missing, 'up');
  const tier = poolOf(snapshot.household, poolId)?.pool.tier;
  const row = tier && rowOf(telling, poolId, tier);
  const missing = row
    ? figures.mark('tonight', text, ({ tonightSum }) => tonightSum(telling, worst, row))
    : text;
  return [localize.term('answerTonightWont', missing, name)];
}

/** Whether some next backup is known to find no room. */
export const failingTonight = (telling: Telling, poolId: string): boolean =>
  toldNights(telling, poolId).some(({ answer }) => answer === 'wont');

function toldNights({ snapshot }: Telling, poolId: string): readonly TonightAnswer[] {
  const devices = snapshot.household.people.flatMap((person) => person.devices);
  const asked = new Set(devices.filter(({ next }) => next).map(({ id }) => id));
  return snapshot.results.tonight.filter((night) => night.poolId === poolId && asked.has(night.deviceId));
}
