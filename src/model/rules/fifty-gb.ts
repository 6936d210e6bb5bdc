import { TIER_BYTES } from '../../data/tiers.js';
import type { Household, Person } from '../household.js';
import { needs, type Needs } from '../needs.js';
import { exactly, ZERO, type Size } from '../size.js';
import { areSized, isLibraryKnown } from './backed-up.js';
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
    'sizes',
  );
}

function judge(person: Person, { pools }: Needs): Finding {
  const subject: RuleSubject = { kind: 'person', id: person.id };
  const need = needOf(person, pools);
  const found = against(need, fifty);
  if (found !== 'beyond' && !areSized([person])) return unknown('sizes', subject);
  const isUsedKnown = person.pool !== 'family' && person.pool.used !== null;
  if (found !== 'beyond' && !isUsedKnown && !isLibraryKnown([person])) return unknown('library', subject);
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
