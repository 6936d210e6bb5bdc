import type { Household, Person } from '../household.js';
import { libraryOf } from '../library.js';
import { needs } from '../needs.js';
import type { PhotoWay } from '../photo-way.js';
import { photoWays } from '../photo-ways.js';
import { poolIdOf, poolOf } from '../pools.js';
import { exactly, type Size } from '../size.js';
import { lacking } from './backed-up.js';
import { against, holds, line, overall, unknown, type Finding, type RuleSubject } from './judgement.js';

/**
 * "Turn iCloud Photos on to unblock the backup": only where the account then holds library and backups, in the end
 * and on the way there.
 */
export function photosOn(household: Household): Finding {
  return overall(
    household.people.map((person) => judge(household, person)),
    unknown('photos'),
  );
}

interface Moving {
  readonly household: Household;
  readonly subject: RuleSubject;
  readonly need: Size;
  readonly capacity: number;
  readonly way: PhotoWay;
}

function judge(household: Household, person: Person): Finding {
  const subject: RuleSubject = { kind: 'person', id: person.id };
  const members = poolOf(household, poolIdOf(person));
  const pool = needs(household).pools.find(({ id }) => id === members?.id);
  const ways = photoWays(household, person.id);
  const isOn = ways ? ways.today === 'icloud' : libraryOf(person).high > 0;
  if (isOn) return holds('false', 'on-already', subject, [line('beside', 'in-photos', libraryOf(person))]);
  if (!ways || !members || !pool) return unknown('photos', subject);
  if (!person.devices.some(({ backup }) => backup === 'icloud'))
    return holds('depends', 'none-to-icloud', subject, []);
  const asks = lacking(members.people, members.pool.used);
  if (asks) return unknown(asks, subject);
  const { terms: _, ...need } = pool.total;
  const way = ways.ways.icloud;
  return judgeMove({ household, subject, need, capacity: pool.capacity, way });
}

function judgeMove(moving: Moving): Finding {
  const { subject, need, capacity, way } = moving;
  const limit = exactly(capacity);
  const sum = [
    line('beside', 'capacity', limit),
    line('beside', 'today', need),
    line('beside', 'peak', way.peak.use),
    line('beside', 'after', way.after.use),
  ];
  const [now, after] = [against(need, limit), against(way.after.use, limit)];
  if (after === 'beyond') return holds('false', 'on-no-gain', subject, sum);
  if (now === 'open' || after === 'open') return holds('depends', 'rounding', subject, sum);
  const holdsPeak = ({ high }: Size) => high <= Math.max(capacity, way.today.use.high);
  if (now === 'within') {
    return holdsPeak(way.peak.use)
      ? holds('depends', 'on-not-blocked', subject, sum)
      : holds('false', 'on-would-block', subject, sum);
  }
  if (holdsPeak(way.peak.use)) return holds('true', 'on-unblocks', subject, sum);
  if (!way.wayRoundPeak || !holdsPeak(way.wayRoundPeak)) return holds('false', 'on-peak', subject, sum);
  return judgeCopy(moving.household.hasComputer, subject, [
    ...sum.slice(0, 3),
    line('beside', 'peak-after-copy', way.wayRoundPeak),
    ...sum.slice(3),
  ]);
}

/** The peak can be got round by taking the photos out of the backup first, which takes a copy on a computer. */
function judgeCopy(hasComputer: boolean | null, subject: RuleSubject, sum: Finding['sum']): Finding {
  if (hasComputer === null) return holds('depends', 'on-needs-copy', subject, sum, 'computer');
  return hasComputer
    ? holds('true', 'on-unblocks-after-copy', subject, sum)
    : holds('false', 'on-peak', subject, sum);
}
