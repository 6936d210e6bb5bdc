import type { Scenario } from '../data/scenarios.js';
import type { Household } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import { isSame } from '../store/share.js';
import { accepted, authorData, type AuthorData } from './author-data.js';
import type { DataProblem } from './context.js';
import { MarkupObserver } from './markup-observer.js';

/** What a newly set `household` property is: nothing new, the first one, or another one than before. */
export type News = 'none' | 'first' | 'other';

/** Everything a page can say about a scope's household, as it comes and changes. */
export class AuthorSources {
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  readonly #markup: MarkupObserver;
  #property: Household | undefined;
  #propertyProblems: readonly DataProblem[] = [];
  #scenarios: readonly Scenario[] | undefined;
  #isLoading = false;

  /** `changed` is told about the markup, not about the property. */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.#markup = new MarkupObserver(element, changed);
  }

  /** What to begin with; nothing while the parser or a scenario is on its way. */
  get data(): AuthorData | undefined {
    if (!this.#property && !this.#markup.isReady) return undefined;
    const data = authorData(this.#element, {
      property: this.#property,
      propertyProblems: this.#propertyProblems,
      scenarios: this.#scenarios,
    });
    if (!data) void this.#loadScenarios();
    return data;
  }

  connect(): void {
    this.#markup.connect();
  }

  disconnect(): void {
    this.#markup.disconnect();
  }

  /** Reads the property; a malformed one only leaves its problems, `null` or nothing takes it back. */
  setProperty(input: unknown): News {
    const problems: DataProblem[] = [];
    const isGone = input === null || input === undefined;
    const next = isGone ? undefined : accepted(parseHousehold(input), 'household', problems);
    this.#propertyProblems = problems;
    if (problems.length > 0 || isSame(this.#property, next)) return 'none';
    const news = this.#property ? 'other' : 'first';
    this.#property = next;
    return news;
  }

  async #loadScenarios(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#scenarios = (await import('../data/scenarios.js')).SCENARIOS;
    } catch {
      this.#scenarios = []; // Then there is no such scenario, and the scope says so.
    }
    this.#changed();
  }
}
