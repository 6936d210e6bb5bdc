import { EXAMPLE_HOUSEHOLD } from '../data/example-household.js';
import { parsePrices } from '../data/parse-prices.js';
import { mergePrices, type PriceTable } from '../data/prices.js';
import { WORLD_PRICES } from '../data/prices-world.js';
import { TIERS } from '../data/tiers.js';
import { explain } from '../locales/explain.js';
import type { Household, HouseholdInput, Tier } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import { parseSize } from '../model/parse-size.js';
import { poolsOf } from '../model/pools.js';
import { applyAction, type HouseholdAction } from '../store/apply-action.js';
import { viewResults } from '../store/results.js';
import type { Snapshot } from '../store/snapshot.js';
import { DEFAULT_VIEW } from '../store/view.js';
import { workOut } from '../store/work-out.js';

/** What the attributes of the element say. */
export interface Given {
  /** What the first account pays for. */
  readonly tier?: Tier | undefined;
  /** ISO 3166: the country whose prices are told. */
  readonly region?: string | undefined;
  /** List prices that come before the built-in ones, as `parsePrices` reads them. */
  readonly prices?: PriceTable | undefined;
  /** The tiers to tell of beside the one there is; without it all that Apple sells. */
  readonly tiers?: readonly Tier[] | undefined;
  /** What should stay free: bytes, or a size as text (`2 GB`). */
  readonly headroom?: number | string | undefined;
}

/**
 * What an element would show of a household; of none the example.
 * @throws TypeError that names each wrong place
 */
export function situationOf(
  input: HouseholdInput | Household | null,
  { tier, region, prices, tiers, headroom }: Given,
): Snapshot {
  const read = input === null ? EXAMPLE_HOUSEHOLD : readHousehold(input);
  const priced = region === undefined ? read : set(read, 'region', { field: 'region', value: region });
  const [pool] = poolsOf(priced);
  const household =
    tier === undefined || !pool
      ? priced
      : set(priced, 'tier', { id: pool.id, field: 'pool.tier', value: tier });
  const unknown = tiers?.find((name) => !TIERS.includes(name));
  if (unknown !== undefined) {
    throw mistaken('tiers', [{ path: '', code: 'not-an-option', params: { received: unknown } }]);
  }
  const { results } = workOut(household, {
    prices: prices ? mergePrices(WORLD_PRICES, readPrices(prices)) : WORLD_PRICES,
    tiers,
    headroom: typeof headroom === 'string' ? bytesOf(headroom) : headroom,
  });
  return {
    household,
    view: DEFAULT_VIEW,
    results: viewResults(results, household, DEFAULT_VIEW),
    ready: null,
    canUndo: false,
    canRedo: false,
    isExample: input === null,
    isOffered: false,
  };
}

interface Mistake {
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An author’s mistakes, each with its place. */
const mistaken = (what: string, mistakes: readonly Mistake[]): TypeError =>
  new TypeError(
    mistakes
      .map(
        ({ path, code, params }) =>
          `${[what, path].filter(Boolean).join(' ')}: ${explain(code, params, 'en')}`,
      )
      .join('\n'),
  );

function readHousehold(input: HouseholdInput | Household): Household {
  const reading = parseHousehold(input);
  if (!reading.ok) throw mistaken('household', reading.problems);
  return reading.household;
}

function readPrices(input: PriceTable): PriceTable {
  const parsed = parsePrices(input);
  if (!parsed.ok)
    throw mistaken(
      'prices',
      parsed.problems.map((problem) => ({ ...problem, params: {} })),
    );
  return parsed.table;
}

function set(
  household: Household,
  option: string,
  action: Omit<Extract<HouseholdAction, { type: 'set' }>, 'type'>,
): Household {
  const outcome = applyAction(household, { type: 'set', ...action });
  if (!outcome.ok)
    throw mistaken(
      option,
      outcome.problems.map((problem) => ({ ...problem, path: '' })),
    );
  return outcome.household;
}

function bytesOf(text: string): number {
  const parsed = parseSize(text);
  if (!parsed.ok) throw mistaken('headroom', [{ ...parsed, path: '' }]);
  return parsed.size.bytes;
}
