import { CAUSES, type CauseId } from '../data/doctor-causes.js';
import { remedyPath } from '../data/doctor-paths.js';
import { DELETING, REMEDIES, type Harm, type RemedyData, type RemedyId } from '../data/doctor-remedies.js';
import { IOS_VERSIONS } from '../data/ios-versions.js';
import type { Suspect } from './diagnose-causes.js';
import { isAboutICloud, type Facts } from './diagnose-facts.js';
import { MEASURES } from './diagnose-measures.js';
import type { Remedy } from './diagnose-types.js';

/** What must not be done while a backup fails. */
export const NEVER: readonly RemedyId[] = REMEDIES.remedies
  .filter(({ kind }) => kind === 'never')
  .map(({ id }) => id);

/** What to try, harmless and cheap first; `causes` in their order. */
export function remediesFor(facts: Facts, causes: readonly Suspect[]): Remedy[] {
  const isOpen = isAboutICloud(facts) ? () => true : ({ id }: Suspect) => APART.has(id);
  const open = causes.filter((cause) => cause.degree !== 'ruled-out' && isOpen(cause));
  const underWay = causes.filter(({ degree }) => degree !== 'ruled-out').map(({ id }) => id);
  const ios = facts.symptoms.ios ?? IOS_VERSIONS[0];
  const isSettled = open.some(({ id, degree }) => degree === 'sure' && !APART.has(id));
  const ordered = REMEDIES.remedies
    .flatMap((data): Remedy[] => {
      const helped = open.filter(
        (cause) => data.helps.includes(cause.id) && isWorthATry(data, cause, isSettled),
      );
      if (data.kind === 'never' || helped.length === 0) return [];
      if (data.notDuring.some((id) => underWay.includes(id))) return [];
      const figures = data.measure && MEASURES[data.measure](facts);
      if (figures === false) return [];
      const { id, kind, harm, time, place, otherwise } = data;
      return [
        {
          id,
          kind,
          harm,
          deletes: DELETING.includes(harm),
          time,
          place,
          path: (place && remedyPath(place, ios)) ?? null,
          helps: helped.map((cause) => cause.id),
          otherwise,
          figures,
        },
      ];
    })
    .map((remedy) => ({ remedy, rank: rankOf(remedy, open) }))
    .sort((a, b) => a.rank.reduce((order, value, i) => order || value - (b.rank[i] ?? 0), 0))
    .map(({ remedy }) => remedy);
  return looksSecond(ordered);
}

/** Behind the first: a look takes minutes, and may spare a night or another network. */
function looksSecond([first, ...others]: readonly Remedy[]): Remedy[] {
  if (!first) return [];
  const isLook = ({ kind }: Remedy) => kind === 'look';
  return [first, ...others.filter(isLook), ...others.filter((remedy) => !isLook(remedy))];
}

/** Causes that leave open why a backup to iCloud fails. */
const APART: ReadonlySet<CauseId> = new Set(
  CAUSES.causes.filter(({ isApart }) => isApart).map(({ id }) => id),
);

/**
 * Against what is merely possible nothing is lost, deleted or paid for. Once something is sure, the rest waits until
 * that is settled: what is likely costs nothing, what is possible isn't treated.
 */
function isWorthATry({ harm }: RemedyData, { degree }: Suspect, isSettled: boolean): boolean {
  if (degree === 'sure') return true;
  if (isSettled) return degree === 'likely' && harm === 'nothing';
  return degree === 'likely' || harm === 'nothing' || harm === 'fee' || harm === 'settings';
}

/**
 * In which order costs are taken on. Apple is asked before anybody signs out or deletes, and whether an old backup is still
 * needed before anything is bought; what the reader says nobody needs goes first of all that goes.
 */
const COSTS = [
  'nothing',
  'fee',
  'settings',
  'wifi-passwords',
  'ask',
  'account',
  'unneeded',
  'backup-part',
  'question',
  'money',
  'cloud-data',
  'backup',
  'safety-net',
  'device',
] as const satisfies readonly (Harm | 'ask' | 'unneeded' | 'question')[];

function costOf({ kind, harm, figures }: Remedy): (typeof COSTS)[number] {
  if (figures?.code === 'old-backups') return figures.unneeded ? 'unneeded' : 'question';
  if (figures?.code === 'deleted') return 'unneeded';
  return kind === 'ask' ? 'ask' : harm;
}

/** Smaller is sooner: the temporary storage, what costs less, a way out behind the rest, the surest cause. */
function rankOf(remedy: Remedy, open: readonly Suspect[]): readonly number[] {
  return [
    remedy.id === 'temporary-storage' ? 0 : 1,
    COSTS.indexOf(costOf(remedy)),
    remedy.kind === 'way-out' ? 1 : 0,
    open.findIndex(({ id }) => remedy.helps.includes(id)),
  ];
}
