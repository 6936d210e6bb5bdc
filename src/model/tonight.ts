import { capacityOf } from './capacity.js';
import { cloudTerms } from './cloud-terms.js';
import { deviceBackup, printedTotal } from './device-backup.js';
import type { Device, Household, Person } from './household.js';
import { poolsOf, type PoolMembers } from './pools.js';
import { add, exactly, subtract, ZERO, type Size } from './size.js';

/** Whether a device's next backup finds room. `unsure`: what was printed doesn't tell. */
export interface TonightAnswer {
  readonly deviceId: string;
  readonly personId: string;
  readonly poolId: string;
  readonly answer: 'will' | 'wont' | 'unsure';
  /** What the next backup adds: for a total, from its difference to the stored one up to the whole. */
  readonly needs: Size | null;
  /** What the account has free now; may be negative. `null`: not known. */
  readonly free: Size | null;
  /** Bytes: need less free room, as printed, of a backup that doesn't certainly fit. The whole of a total counts. */
  readonly missing: number;
}

/** For each device that backs up to iCloud, by itself: would its next backup succeed? Wishes are ignored. */
export function tonight(household: Household): TonightAnswer[] {
  return poolsOf(household).flatMap((members) => {
    const free = freeIn(members);
    return members.people.flatMap((person) =>
      person.devices
        .filter(({ backup }) => backup === 'icloud')
        .map((device): TonightAnswer => ({
          deviceId: device.id,
          personId: person.id,
          poolId: members.id,
          ...answerFor(neededBy(device), free),
        })),
    );
  });
}

function answerFor(
  needs: Size | null,
  free: Size | null,
): Pick<TonightAnswer, 'answer' | 'needs' | 'free' | 'missing'> {
  if (!needs || !free) return { answer: 'unsure', needs, free, missing: 0 };
  if (needs.high <= free.low) return { answer: 'will', needs, free, missing: 0 };
  const missing = Math.max(0, needs.bytes - free.bytes);
  return { answer: needs.low > free.high ? 'wont' : 'unsure', needs, free, missing };
}

/** An increment is what it says; a total (or what may be one) needs its difference to the stored backup, or the whole. */
function neededBy(device: Device): Size | null {
  const { next, stored } = device;
  if (next?.means === 'increment') return next.size;
  const total = next?.size ?? knownNeed(device);
  return total && { ...total, low: Math.max(0, total.low - (stored?.high ?? Infinity)) };
}

/** Nothing for a device of which nobody said anything: that isn't a backup of 0 bytes. */
function knownNeed(device: Device): Size | null {
  const { bytes, low, high, terms } = deviceBackup(device).total;
  return terms.length > 0 || device.rest || printedTotal(device) ? { bytes, low, high } : null;
}

/** Below zero when the account is over-full. */
function freeIn({ pool, people }: PoolMembers): Size | null {
  const used = pool.used ?? knownUse(people);
  return used && subtract(exactly(capacityOf(pool, pool.tier)), used);
}

/** What lies in iCloud, if every backup's stored size is known. */
function knownUse(people: readonly Person[]): Size | null {
  let sum = ZERO;
  for (const person of people) {
    for (const { size } of cloudTerms(person)) sum = add(sum, size);
    for (const { backup, stored, lastBackup } of person.devices) {
      if (stored) sum = add(sum, stored);
      else if (backup === 'icloud' && lastBackup !== 'never') return null;
    }
  }
  return sum;
}
