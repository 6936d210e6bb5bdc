import fc from 'fast-check';
import { TIERS } from '../../src/data/tiers.js';
import { capacityOf } from '../../src/model/capacity.js';
import { choices, needs, planned, type Household, type Size } from '../../src/model/index.js';
import { anyHousehold, household } from './arbitrary-household.js';

const grown = ({ low, bytes, high }: Size, by: number): [number, number, number] => [
  low + by,
  bytes + by,
  high + by,
];

/** Bytes that bring a pool's need near the end of a tier: `share` 0 fills it, 1 is more by all its choices free. */
function filler(any: Household, poolId: string, share: number): number {
  const pool = needs(planned(any)).pools.find(({ id }) => id === poolId);
  const own = any.people.find(({ id }) => id === poolId)?.pool;
  const account = own && own !== 'family' ? own : any.family;
  if (!pool || !account) return 0;
  const capacity =
    TIERS.map((tier) => capacityOf(account, tier)).find((known) => known >= pool.total.bytes) ?? 0;
  const freed = choices(any, poolId).choices.reduce((sum, { options }) => sum + (options[0]?.bytes ?? 0), 0);
  return Math.max(0, Math.round(capacity - pool.total.bytes + share * freed));
}

/** Any households, filled up so that plans are needed, and found. */
export const crowdedHousehold: fc.Arbitrary<Household> = fc
  .tuple(
    anyHousehold(),
    fc.array(fc.double({ min: -0.2, max: 1.1, noNaN: true }), { minLength: 4, maxLength: 4 }),
  )
  .map(([any, shares]) => {
    const { pools } = needs(any);
    const more = new Map(pools.map(({ id }, i) => [id, filler(any, id, shares[i] ?? 0)]));
    const first = new Map(pools.map(({ id, people }) => [people[0]?.id, more.get(id) ?? 0]));
    const { family } = any;
    return household({
      ...any,
      family: family && { ...family, used: family.used && grown(family.used, more.get('family') ?? 0) },
      people: any.people.map((person) => {
        const { id, pool, cloud } = person;
        const used = pool === 'family' ? null : pool.used;
        return {
          ...person,
          pool: pool === 'family' ? pool : { ...pool, used: used && grown(used, more.get(id) ?? 0) },
          cloud: { ...cloud, other: grown(cloud.other, first.get(id) ?? 0) },
        };
      }),
    });
  });
