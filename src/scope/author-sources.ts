import type { Scenario } from '../data/scenarios.js';
import type { Household } from '../model/household.js';
import { knownEngine, loadEngine, type Engine } from '../store/learn-engine.js';
import { isSame } from '../store/share.js';
import { accepted, authorData, type AuthorData } from './author-data.js';
import type { DataProblem } from './context.js';
import { MarkupObserver } from './markup-observer.js';

/** What a newly set `household` property is: nothing new, the first one, or another one than before. */
export type News = 'none' | 'first' | 'other';

/** Who wants to know what the page says. */
export interface Listener {
  /** The markup says something else. */
  readonly changed: () => void;
  /** The property has been read. */
  readonly propertyRead: (news: News) => void;
}

/** Everything a page can say about a scope's household, as it comes and changes. */
export class AuthorSources {
  readonly #element: HTMLElement;
  readonly #listener: Listener;
  readonly #markup: MarkupObserver;
  #property: Household | undefined;
  #propertyProblems: readonly DataProblem[] = [];
  /** A property that can't be read yet. */
  #unread: { readonly input: unknown } | undefined;
  #scenarios: readonly Scenario[] | undefined;
  #isLoading = false;

  constructor(element: HTMLElement, listener: Listener) {
    this.#element = element;
    this.#listener = listener;
    this.#markup = new MarkupObserver(element, listener.changed);
  }

  /** What to begin with; nothing while the parser, a scenario, or what reads the data is on its way. */
  get data(): AuthorData | undefined {
    if (this.#unread || (!this.#property && !this.#markup.isReady)) return undefined;
    const data = authorData(this.#element, {
      property: this.#property,
      propertyProblems: this.#propertyProblems,
      scenarios: this.#scenarios,
    });
    if (!data) void this.#load();
    return data;
  }

  connect(): void {
    this.#markup.connect();
  }

  disconnect(): void {
    this.#markup.disconnect();
  }

  /** Reads the property; a malformed one only leaves its problems, `null` or nothing takes it back. */
  setProperty(input: unknown): void {
    const engine = knownEngine();
    if (engine) {
      this.#listener.propertyRead(this.#read(input, engine));
      return;
    }
    if ((input ?? null) === null && !this.#unread) return;
    this.#unread = { input };
    void this.#load();
  }

  #read(input: unknown, { parseHousehold }: Engine): News {
    const problems: DataProblem[] = [];
    const isGone = input === null || input === undefined;
    const next = isGone ? undefined : accepted(parseHousehold(input), 'household', problems);
    this.#propertyProblems = problems;
    if (problems.length > 0 || isSame(this.#property, next)) return 'none';
    const news = this.#property ? 'other' : 'first';
    this.#property = next;
    return news;
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const isNamed = this.#element.hasAttribute('scenario');
    const [engine, scenarios] = await Promise.allSettled([
      loadEngine(),
      isNamed ? import('../data/scenarios.js') : null,
    ]);
    this.#isLoading = false;
    if (engine.status === 'rejected') return; // Nothing can be read; the browser reports the failed request.
    // Without the scenarios there is no such scenario, and the scope says so.
    if (isNamed) this.#scenarios = scenarios.status === 'fulfilled' ? (scenarios.value?.SCENARIOS ?? []) : [];
    const unread = this.#unread;
    this.#unread = undefined;
    if (unread) this.setProperty(unread.input);
    else this.#listener.changed();
  }
}
