import type { Scenario } from '../data/scenarios.js';
import type { Household } from '../model/household.js';
import type { HouseholdReading } from '../model/parse-household.js';
import { poolsOf } from '../model/pools.js';
import { EXAMPLE_HOUSEHOLD } from '../data/example-household.js';
import type { Moment } from '../store/history.js';
import { knownEngine, type Engine } from '../store/learn-engine.js';
import type { CheckedAction } from '../store/read-action.js';
import type { DataProblem } from './context.js';
import { jsonChildOf, readJson } from './json-child.js';

/** What a scope begins with, and what is wrong in what the page said. */
export interface AuthorData extends Moment {
  readonly problems: readonly DataProblem[];
}

/** What the page says about its household, besides the scope's own markup. */
export interface Given {
  /** The `household` property, read. */
  readonly property: Household | undefined;
  readonly propertyProblems: readonly DataProblem[];
  /** The scenarios to choose from by name; `undefined` until they are there. */
  readonly scenarios: readonly Scenario[] | undefined;
}

/**
 * The first that is there of: property, JSON child, `scenario`, example; a malformed one is passed over and
 * its problems are told. The attributes `tier` and `region` then override their field. Nothing while a
 * scenario, or what reads them all, is on its way.
 */
export function authorData(element: Element, given: Given): AuthorData | undefined {
  const problems = [...given.propertyProblems];
  const engine = knownEngine();
  if (!engine) return saysAnything(element, given) ? undefined : { ...EXAMPLE_MOMENT, problems };
  const found =
    given.property ?? fromScript(element, engine, problems) ?? fromScenario(element, given, engine, problems);
  if (found === 'waiting') return undefined;
  const moment = found ? { household: found, isExample: false } : EXAMPLE_MOMENT;
  return { ...moment, household: withAttributes(moment.household, element, engine, problems), problems };
}

/** What a scope shows that nobody gave any data. */
export const EXAMPLE_MOMENT: Moment = { household: EXAMPLE_HOUSEHOLD, isExample: true };

const saysAnything = (element: Element, { property }: Given): boolean =>
  property !== undefined ||
  jsonChildOf(element) !== null ||
  ['scenario', 'tier', 'region'].some((name) => element.hasAttribute(name));

function fromScript(
  element: Element,
  { parseHousehold }: Engine,
  problems: DataProblem[],
): Household | undefined {
  const script = jsonChildOf(element);
  if (!script) return undefined;
  const reading = readJson(script);
  if (reading.ok) return accepted(parseHousehold(reading.json), 'script', problems);
  problems.push(reading.problem);
  return undefined;
}

/** The household read, or nothing, its problems told. */
export function accepted(
  reading: HouseholdReading,
  source: DataProblem['source'],
  problems: DataProblem[],
): Household | undefined {
  if (reading.ok) return reading.household;
  problems.push(...reading.problems.map((problem) => ({ ...problem, source })));
  return undefined;
}

function fromScenario(
  element: Element,
  { scenarios }: Given,
  { parseHousehold }: Engine,
  problems: DataProblem[],
): Household | 'waiting' | undefined {
  const name = element.getAttribute('scenario');
  if (name === null) return undefined;
  if (!scenarios) return 'waiting';
  const scenario = scenarios.find(({ id }) => id === name);
  if (scenario) return accepted(parseHousehold(scenario.household), 'scenario', problems);
  problems.push({ source: 'scenario', path: '', code: 'unknown-scenario', params: { name } });
  return undefined;
}

/** `tier` is what the first pool pays for. */
function withAttributes(
  household: Household,
  element: Element,
  { applyAction }: Engine,
  problems: DataProblem[],
): Household {
  const override = (
    whole: Household,
    source: 'tier' | 'region',
    action: Omit<CheckedAction<'set'>, 'type'>,
  ) => {
    const value = element.getAttribute(source);
    if (value === null) return whole;
    const outcome = applyAction(whole, { type: 'set', ...action, value });
    if (outcome.ok) return outcome.household;
    problems.push(...outcome.problems.map((problem) => ({ ...problem, path: '', source })));
    return whole;
  };
  const priced = override(household, 'region', { field: 'region' });
  const [pool] = poolsOf(priced);
  return pool ? override(priced, 'tier', { id: pool.id, field: 'pool.tier' }) : priced;
}
