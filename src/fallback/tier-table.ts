import type { LadderRow } from '../model/ladder-types.js';
import { poolOf } from '../model/pools.js';
import type { Snapshot } from '../store/snapshot.js';
import { personName } from '../telling/names.js';
import { oldBackupQuestion } from '../telling/old-backup-question.js';
import type { Speaker } from '../telling/speaker.js';
import {
  fullestOf,
  heldText,
  inAllText,
  inPool,
  needText,
  planText,
  priceText,
  tierTitle,
  verdictText,
  type TierTold,
} from '../telling/tier-words.js';
import { markup, type Markup } from './markup.js';

/** The tiers for each pool, as tables under what the pool needs. */
export const tierTables = (speaker: Speaker, snapshot: Snapshot): readonly Markup[] =>
  snapshot.results.ladder.pools.map(
    ({ id, rows, isKnown }) =>
      markup`<table>
<caption>${needText(speaker, snapshot, id)}</caption>
<thead>
<tr>${HEADS.map((head) => markup`<th scope="col">${speaker.term(head)}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => tierRow(speaker, snapshot, row, isKnown))}</tbody>
</table>
`,
  );

const HEADS = ['fallbackTier', 'fallbackPrice', 'fallbackVerdict', 'fallbackPlan'] as const;

function tierRow(speaker: Speaker, snapshot: Snapshot, row: LadderRow, isKnown: boolean): Markup {
  const { household, results } = snapshot;
  const pool = poolOf(household, row.poolId)?.pool;
  const needs = inPool(results.wished, row.poolId);
  if (!pool || !needs) return markup``;
  const told = { row, pool, personId: fullestOf(row, pool, needs)?.id ?? null };
  const notes = [inAllText(speaker, told), heldText(speaker, row, pool)].filter((note) => note !== '');
  const verdict = isKnown
    ? markup`<td data-verdict="${row.wished.verdict}">${verdictText(speaker, row)}</td>`
    : markup`<td></td>`;
  return markup`<tr><th scope="row">${tierTitle(speaker, told)}${notes.map(
    (note) => markup` <small>${note}</small>`,
  )}</th><td>${priceText(speaker, told)}</td>${verdict}<td>${planOf(speaker, snapshot, told)}</td></tr>
`;
}

function planOf(speaker: Speaker, snapshot: Snapshot, { row, personId }: TierTold): string {
  const { household } = snapshot;
  const question = oldBackupQuestion(speaker, snapshot, row.poolId, row.tier);
  const plan = question || planText(speaker, row);
  const fullest = household.people.find(({ id }) => id === personId);
  return fullest ? speaker.term('fallbackFullest', personName(speaker, household, fullest), plan) : plan;
}
