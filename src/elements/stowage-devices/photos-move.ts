import { html, nothing, type TemplateResult } from 'lit';
import { TIER_BYTES } from '../../data/tiers.js';
import { formatSize } from '../../model/format-size.js';
import type { Person } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import { photosTimeline } from '../../model/photos-timeline.js';
import type { PoolTimeline } from '../../model/timeline.js';
import type { Snapshot } from '../../store/snapshot.js';
import { poolIdOf } from '../names.js';
import { tick } from './fields.js';
import { heading, type Level } from './heading.js';
import type { Panel } from './panel.js';

/** Before, peak and after of moving a person's photos to iCloud Photos, the way round its peak, and the wish for it. */
export function photosMove(panel: Panel, person: Person, level: Level): TemplateResult | typeof nothing {
  const { snapshot, localize, request } = panel;
  const way = photosTimeline(snapshot.household, person.id);
  if (!way) return nothing;
  const size = (bytes: number) => formatSize(bytes, { locale: localize.lang() });
  const movers = person.devices.filter(({ photos }) => photos.in === 'backup' && photos.size.bytes > 0);
  const wished = movers.every(({ photos }) => photos.want === 'icloud');
  const figure = (label: string, bytes: number) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${size(bytes)}</dd>
    </div>`;
  return html`<div class="move" part="photos-move">
    ${heading(level === 3 ? 4 : 5, localize.term('photosMoveTitle'))}
    <dl class="figures">
      ${figure(localize.term('photosBefore'), way.today.use.bytes)}
      ${figure(localize.term('photosPeak'), way.directPeak.bytes)}
      ${figure(localize.term('photosAfter'), way.after.use.bytes)}
    </dl>
    ${verdictOf(panel, person, way)}
    <p class="small muted">
      ${movers.length === 1 && person.devices.length === 1 ? localize.term('photosNoGain') : nothing}
      ${localize.term('photosSync')}
    </p>
    ${tick(localize.term('photosPlan'), wished, (on) => {
      request({ type: 'want', path: `${person.id}/photos`, want: on ? 'icloud' : null });
    })}
  </div>`;
}

/** Whether the way there fits, and how to get round a peak that doesn't. */
function verdictOf({ snapshot, localize }: Panel, person: Person, way: PoolTimeline): TemplateResult {
  const size = (bytes: number) => formatSize(bytes, { locale: localize.lang() });
  const row = rowHolding(snapshot, poolIdOf(person), way.after.use.high);
  if (!row) return html`<p class="warning">${localize.term('photosNoTier')}</p>`;
  const tier = size(TIER_BYTES[row.tier]);
  if (way.directPeak.high <= row.capacity) return html`<p>${localize.term('photosPeakFits', tier)}</p>`;
  const peak = size(way.wayRoundPeak?.bytes ?? way.after.use.bytes);
  const computer = snapshot.household.hasComputer === true ? nothing : localize.term('photosWayComputer');
  return html`<p class="warning">${localize.term('photosPeakOver', tier)}</p>
    <p>${localize.term('photosWayRound', peak)} ${computer}</p>`;
}

/** The tier planned for if it holds that much in the end, else the smallest that does. */
function rowHolding({ results }: Snapshot, poolId: string, bytes: number): LadderRow | undefined {
  const rows = results.ladder.pools.find(({ id }) => id === poolId)?.rows ?? [];
  return [results.row(poolId), ...rows].find((row) => row && bytes <= row.capacity);
}
