import { nothing, type TemplateResult } from 'lit';
import { TIERS } from '../../data/tiers.js';
import type { Person } from '../../model/household.js';
import { isMember } from './copies.js';
import { tick } from './further-fields.js';
import type { Panel } from './panel.js';

const tierOf = ({ pool }: Person): number => (pool === 'family' ? -1 : TIERS.indexOf(pool.tier));

/** Whether everybody uses one storage: said once for all, and one step of the history. */
export function familySwitch({ localize, request, snapshot }: Panel): TemplateResult | typeof nothing {
  const { family, people } = snapshot.household;
  if (people.length < 2) return nothing;
  return tick(localize.term('familyAll'), people.every(isMember), (together) => {
    const key = together ? 'together' : 'apart';
    // The family's storage is founded on what its first member pays for; later it is theirs again.
    const [first, ...others] = [...people].sort((a, b) => tierOf(b) - tierOf(a));
    const own = family ? { tier: family.tier, appleOne: family.appleOne } : {};
    if (first) request({ type: 'set-pool', id: first.id, pool: together ? 'family' : own, key });
    for (const { id } of others) {
      request({ type: 'set-pool', id, pool: together ? 'family' : {}, key });
    }
  });
}
