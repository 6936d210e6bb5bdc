import { TIER_BYTES } from '../../data/tiers.js';
import type { Household, Person } from '../household.js';
import { needs, type Needs } from '../needs.js';
import { exactly, ZERO, type Size } from '../size.js';
import { hasDevices, lacking } from './backed-up.js';
import {
  against,
  difference,
  holds,
  line,
  overall,
  unknown,
  type Finding,
  type RuleSubject,
} from './judgement.js';

const fifty = exactly(TIER_BYTES['50GB']);

/** "50 GB fits almost any iPhone": what its owner's account needs, everything in it counted. */
export function fiftyGb(household: Household): Finding {
  const owners = household.people.filter(({ devices }) => devices.some(({ kind }) => kind === 'iphone'));
  const all = needs(household);
  return overall(
    owners.map((person) => judge(person, all)),
    hasDevices(household) ? holds('depends', 'no-iphone', null, []) : unknown('sizes'),
  );
}

function judge(person: Person, { pools }: Needs): Finding {
  const subject: RuleSubject = { kind: 'person', id: person.id };
  const need = needOf(person, pools);
  const found = against(need, fifty);
  const asks = lacking([person], person.pool === 'family' ? null : person.pool.used);
  if (found !== 'beyond' && asks) return unknown(asks === 'library' ? asks : 'sizes', subject);
  if (need.high === 0) return unknown('sizes', subject);
  const sum = [line('plus', 'fifty', fifty), line('minus', 'need', need), difference(fifty, need)];
  if (found === 'open') return holds('depends', 'rounding', subject, sum);
  return found === 'within'
    ? holds('true', 'fifty-holds', subject, sum)
    : holds('false', 'fifty-too-small', subject, sum);
}

/** Of a family's account only the person's own part. */
function needOf({ id, pool }: Person, pools: Needs['pools']): Size {
  const account = pools.find((one) => one.id === id);
  const own = pools.flatMap(({ people }) => people).find((one) => one.id === id);
  const { bytes, low, high } = (pool === 'family' ? own : account)?.total ?? ZERO;
  return { bytes, low, high };
}
