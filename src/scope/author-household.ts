import type { Scenario } from '../data/scenarios.js';
import type { Household } from '../model/household.js';
import { parseHousehold, type HouseholdReading } from '../model/parse-household.js';
import { poolsOf } from '../model/pools.js';
import { applyAction } from '../store/apply-action.js';
import type { Moment } from '../store/history.js';
import type { CheckedAction } from '../store/read-action.js';
import { Arrival } from './arrival.js';
import { jsonChildOf, tableOf } from './content.js';
import type { DataProblem } from './context.js';
import { languageAround } from './language-around.js';
import { parseJson } from './parse-json.js';
import type { TableReading } from './read-table.js';
import { RemoteJson } from './remote-json.js';
import { EXAMPLE_MOMENT } from './scope-data.js';

/** What a source gives; nothing: it isn't there, or is malformed. */
type Found = Household | 'waiting' | undefined;

/** The household that an element's markup gives. */
export class AuthorHousehold {
  readonly #element: HTMLElement;
  readonly #takesTable: boolean;
  readonly #src: RemoteJson;
  readonly #scenarios: Arrival<readonly Scenario[]>;
  readonly #tables: Arrival<Awaited<ReturnType<typeof loadTables>>>;

  /** @param arrived more can be read than before */
  constructor(element: HTMLElement, takesTable: boolean, arrived: () => void) {
    this.#element = element;
    this.#takesTable = takesTable;
    this.#src = new RemoteJson(element, 'src', arrived);
    this.#scenarios = new Arrival(arrived);
    this.#tables = new Arrival(arrived);
  }

  /**
   * The first that is there of: property, `src`, JSON child, table, `scenario`, example; a malformed one is passed
   * over and its problems are told. The attributes `tier` and `region` then override their field. Nothing while
   * one that counts is on its way.
   */
  read(property: Household | undefined, problems: DataProblem[]): Moment | undefined {
    const found = property ?? this.#find(problems);
    if (found === 'waiting') return undefined;
    const moment = found ? { household: found, isExample: false } : EXAMPLE_MOMENT;
    return { ...moment, household: withAttributes(moment.household, this.#element, problems) };
  }

  /** Gives up what is on its way. */
  drop(): void {
    this.#src.drop();
  }

  #find(problems: DataProblem[]): Found {
    return (
      this.#fromSrc(problems) ??
      this.#fromScript(problems) ??
      this.#fromTable(problems) ??
      this.#fromScenario(problems)
    );
  }

  #fromSrc(problems: DataProblem[]): Found {
    const { reading } = this.#src;
    if (reading === undefined) return 'waiting';
    if (reading?.ok) return accepted(parseHousehold(reading.json), 'src', problems);
    if (reading) problems.push(reading.problem);
    return undefined;
  }

  #fromScript(problems: DataProblem[]): Found {
    const script = jsonChildOf(this.#element);
    if (!script) return undefined;
    const reading = parseJson(script.text, 'script');
    if (reading.ok) return accepted(parseHousehold(reading.json), 'script', problems);
    problems.push(reading.problem);
    return undefined;
  }

  #fromTable(problems: DataProblem[]): Found {
    const table = this.#takesTable ? tableOf(this.#element) : null;
    if (!table) return undefined;
    const read = this.#tables.get('tables', loadTables);
    if (!read) return 'waiting';
    if (read.status === 'rejected') return undefined; // The browser reports what couldn't be loaded.
    const reading = read.value(table, languageAround(table));
    if (reading.ok) return accepted(parseHousehold(reading.input), 'table', problems);
    problems.push(...reading.problems);
    return undefined;
  }

  #fromScenario(problems: DataProblem[]): Found {
    const name = this.#element.getAttribute('scenario');
    if (name === null) return undefined;
    const scenarios = this.#scenarios.get(
      'scenarios',
      async () => (await import('../data/scenarios.js')).SCENARIOS,
    );
    if (!scenarios) return 'waiting';
    const known = scenarios.status === 'fulfilled' ? scenarios.value : [];
    const scenario = known.find(({ id }) => id === name);
    if (scenario) return accepted(parseHousehold(scenario.household), 'scenario', problems);
    problems.push({ source: 'scenario', path: '', code: 'unknown-scenario', params: { name } });
    return undefined;
  }
}

/** What reads tables, with the catalogue that knows the classes of apps. */
async function loadTables(): Promise<(table: HTMLTableElement, locale: string) => TableReading> {
  const [{ readTable }, { findApp }] = await Promise.all([
    import('./read-table.js'),
    import('../data/find-app.js'),
  ]);
  return (table, locale) => readTable(table, findApp, locale);
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

/** `tier` is what the first pool pays for. */
function withAttributes(household: Household, element: Element, problems: DataProblem[]): Household {
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
