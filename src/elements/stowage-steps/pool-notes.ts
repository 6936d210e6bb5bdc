import { html, nothing, type TemplateResult } from 'lit';
import { formatSize } from '../../model/format-size.js';
import type { Tier } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import type { PoolTimeline } from '../../model/timeline.js';
import { poolOf } from '../../model/pools.js';
import type { Snapshot } from '../../store/snapshot.js';
import { stepsOf, timelineOf } from '../../store/way-to-plan.js';
import type { Localize } from '../localize.js';
import { oldBackupQuestion } from '../../telling/old-backup-question.js';
import { tierOf } from '../../telling/tier-name.js';

/** What is said above a pool's steps: that there are none, or what they do to the use on the way. */
export function poolNotes(
  localize: Localize,
  snapshot: Snapshot,
  poolId: string,
  planFor: (poolId: string, tier: Tier) => void,
): TemplateResult {
  const { results, household } = snapshot;
  const tier = results.target(poolId);
  const row = results.row(poolId);
  const { steps, unsafe, computerHelps } = stepsOf(snapshot)(poolId);
  const members = poolOf(household, poolId);
  const nameOf = (tier: Tier) => tierOf(localize, tier, poolId, members?.pool ?? { appleOne: null });
  const name = tier ? nameOf(tier) : '';
  const isStuck = row !== undefined && !row.plan && !holds(row);
  const pool = results.ladder.pools.find(({ id }) => id === poolId);
  if (household.changingPhone) return html`<p>${localize.term('stepsTemporary')}</p>`;
  if (!pool?.isKnown) return html`<p>${localize.term('stepsUnknown')}</p>`;
  const larger = results.ladder.pools.find(({ id }) => id === poolId)?.rows.find(holds)?.tier;
  const plan = (tier: Tier) => () => {
    planFor(poolId, tier);
  };
  const question = oldBackupQuestion(localize, snapshot, poolId, tier);
  const stuck = () =>
    html`<p>
        ${question || localize.term(row?.itemise ? 'stepsItemise' : steps.length > 0 ? 'stepsNotEnough' : 'stepsNoPlan', name)}
      </p>
      ${
        larger
          ? html`<button type="button" @click=${plan(larger)}>
              ${localize.term('stepsPlanFor', nameOf(larger))}
            </button>`
          : nothing
      }`;
  if (steps.length === 0) return isStuck ? stuck() : html`<p>${localize.term('stepsNone', name)}</p>`;
  return html`${isStuck ? stuck() : nothing} ${timelineNote(localize, timelineOf(snapshot)(poolId))}
  ${unsafe ? html`<p class="warning">${localize.term('stepsUnsafe')}</p>` : nothing}
  ${computerHelps ? html`<p>${localize.term('stepsComputerHelps')}</p>` : nothing}`;
}

const holds = ({ wished }: LadderRow): boolean => wished.verdict === 'fits' || wished.verdict === 'tight';

function timelineNote(localize: Localize, way: PoolTimeline | undefined): TemplateResult | typeof nothing {
  if (!way) return nothing;
  const { today, peak, after, wayRoundPeak } = way;
  const size = (bytes: number) => formatSize(bytes, { locale: localize.lang() });
  const lower = wayRoundPeak && wayRoundPeak.bytes < peak.use.bytes ? wayRoundPeak : null;
  const ends = [size(today.use.bytes), size(after.use.bytes)] as const;
  const rises = peak.use.bytes > Math.max(today.use.bytes, after.use.bytes);
  return html`<p>
    ${rises ? localize.term('stepsPeak', ...ends, size(peak.use.bytes)) : localize.term('stepsEnds', ...ends)}
    ${lower ? localize.term('stepsWayRound', size(lower.bytes)) : nothing}
  </p>`;
}
