import type { Household } from '../model/household.js';
import { poolsOf } from '../model/pools.js';
import type { DataProblem } from '../scope/context.js';
import { isEdited } from '../scope/page-scope.js';
import type { ScopeLink } from '../scope/scope-link.js';
import type { Snapshot } from '../store/snapshot.js';

type Source = DataProblem['source'];

/** What an attribute can name, and the ids of a household's. */
const IDS = {
  pool: (household: Household) => poolsOf(household).map(({ id }) => id),
  person: ({ people }: Household) => people.map(({ id }) => id),
  device: ({ people }: Household) => people.flatMap(({ devices }) => devices).map(({ id }) => id),
};

const KINDS = ['device', 'person', 'pool'] as const;

/** The ids that an element's attributes give; empty: none. */
export type Named = Readonly<Partial<Record<keyof typeof IDS, string>>>;

/** A household can have a hundred devices: as many are listed as can be looked through. */
const MOST_LISTED = 30;

interface Given {
  /** As the page gave it last, before the reader began. */
  readonly own: Household;
  /** Ids that were named and there since: the page may give more, and its reader take them away. */
  readonly met: Set<string>;
}

/** By its scope. */
const givenTo = new WeakMap<HTMLElement, Given>();

/**
 * What the attributes name and nobody has. Only what the page gave tells that its author is wrong: the example is
 * also shown while their data is on its way, and a reader may remove a device, or bring other numbers. Once the
 * reader has begun, the page's ids are remembered, so that what was told stays told and nothing else is.
 */
export function misnamed({ scope, snapshot }: ScopeLink, named: Named): readonly DataProblem[] {
  const kinds = KINDS.filter((kind) => named[kind]);
  if (!scope || !snapshot || kinds.length === 0) return [];
  const { household } = snapshot;
  if (isPages(scope, snapshot)) givenTo.set(scope, { own: household, met: new Set() });
  const given = givenTo.get(scope);
  if (!given) return [];
  const { own, met } = given;
  return kinds.flatMap((source) => {
    const id = named[source] ?? '';
    const ids = IDS[source](own);
    if ([...ids, ...IDS[source](household)].includes(id)) met.add(id);
    return met.has(id) ? [] : [problem(source, 'no-such-part', { id, ids: listed(ids) })];
  });
}

/** Neither the example nor a reader's, of now or of an earlier visit. */
const isPages = (scope: HTMLElement, snapshot: Snapshot): boolean =>
  !snapshot.isExample && !snapshot.isOffered && !isEdited(snapshot) && !isKeeping(scope);

const isKeeping = (scope: HTMLElement): boolean =>
  'remembering' in scope && scope.remembering !== undefined && scope.remembering !== 'off';

/** An attribute whose value is none of those it can have. */
export const notAnOption = (
  source: Source,
  received: string,
  options: readonly string[],
): readonly DataProblem[] =>
  options.includes(received)
    ? []
    : [problem(source, 'not-an-option', { received, options: listed(options) })];

const listed = (ids: readonly string[]): string =>
  [...ids.slice(0, MOST_LISTED), ...(ids.length > MOST_LISTED ? ['…'] : [])].join(' ');

const problem = (source: Source, code: string, params: DataProblem['params']): DataProblem => ({
  source,
  path: '',
  code,
  params,
});
