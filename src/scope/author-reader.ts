import type { Household } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import type { Store } from '../store/create-store.js';
import type { Moment } from '../store/history.js';
import type { Terms } from '../store/results.js';
import { isSame } from '../store/share.js';
import { accepted, AuthorHousehold } from './author-household.js';
import { commandOf } from './commands.js';
import type { DataProblem } from './context.js';
import type { StowageChangeEvent } from './events.js';
import { keyOf, memoryOf, type Memory } from './memory.js';
import type { OwnPrices } from './list-prices.js';
import { ownPrices, ownTerms } from './own-terms.js';
import type { JsonReading } from './parse-json.js';
import { RemoteJson } from './remote-json.js';
import type { ScopeData, Told } from './scope-data.js';

/** A newly set `household` property: what it said before, the first one, or another one than before. */
type News = 'none' | 'first' | 'other';

/**
 * Reads all that a page says of a scope's household, and gives the scope what it begins with and what comes later:
 * until the reader's first edit in place of what was there, then as an offer.
 */
export class AuthorReader {
  readonly #element: HTMLElement;
  readonly #data: ScopeData;
  readonly #household: AuthorHousehold;
  readonly #prices: RemoteJson;
  #isReady = false;
  #property: Household | undefined;
  #propertyProblems: readonly DataProblem[] = [];
  /** As the page says it now. */
  #given: Household | undefined;
  #key: string | null = null;
  #memory: Memory | undefined;
  #followed: Store | undefined;
  #terms: Terms = { tiers: undefined, headroom: undefined };
  #laid: JsonReading | null = null;

  constructor(element: HTMLElement, takesTable: boolean, data: ScopeData) {
    this.#element = element;
    this.#data = data;
    this.#household = new AuthorHousehold(element, takesTable, this.#hear);
    this.#prices = new RemoteJson(element, 'prices', this.#hear);
    element.addEventListener('command', this.#obey);
    element.addEventListener('stowage-change', this.#clearBeside);
  }

  /**
   * @param isReady the parser is past the element's data
   * @param property as the page has set it, if it has
   */
  look(isReady: boolean, property: { readonly input: unknown } | undefined): void {
    this.#isReady = isReady;
    this.#read(property && this.#readProperty(property.input));
  }

  disconnect(): void {
    this.#household.drop();
    this.#prices.drop();
    this.#memory?.write();
  }

  /** A malformed one only leaves its problems, `null` or nothing takes it back. */
  #readProperty(input: unknown): News {
    const problems: DataProblem[] = [];
    const isGone = input === null || input === undefined;
    const next = isGone ? undefined : accepted(parseHousehold(input), 'household', problems);
    this.#propertyProblems = problems;
    if (problems.length > 0 || isSame(this.#property, next)) return 'none';
    const news = this.#property ? 'other' : 'first';
    this.#property = next;
    return news;
  }

  /** While it is away an element asks for nothing; it is read anew when it is back. */
  readonly #hear = (): void => {
    if (this.#element.isConnected) this.#read();
  };

  readonly #read = (news: News = 'none'): void => {
    if (!this.#isReady && !this.#property) return;
    const problems: DataProblem[] = [];
    this.#recall(problems);
    problems.push(...(this.#memory?.problems ?? []), ...this.#propertyProblems);
    const moment = this.#household.read(this.#property, problems);
    if (moment) this.#given = moment.household;
    const terms = ownTerms(this.#element, problems);
    const { reading } = this.#prices;
    const prices = ownPrices(reading, problems);
    this.#give(moment, terms, news);
    const { store } = this.#data;
    if (store) {
      this.#follow(store);
      this.#setTerms(store, terms, reading, prices);
    }
    this.#tell({
      problems,
      remembering: this.#memory?.remembering,
      ...(this.#memory && { beside: this.#memory.beside }),
    });
  };

  #tell(told: Told): void {
    const before = this.#data.told;
    if (told.beside !== before.beside || !isSame(told, before)) this.#data.tell(told);
  }

  /** The reader's numbers of an earlier visit come first; the page's are offered beside them. */
  #give(moment: Moment | undefined, terms: Terms, news: News): void {
    const data = this.#data;
    const household = this.#memory?.household;
    const begin = household ? { household, isExample: false } : moment;
    if (!begin) return;
    const isStep = news === 'other' || (news === 'first' && data.isEdited && !household);
    if (!data.store) {
      data.begin({ ...begin, ...terms });
      this.#terms = terms;
    } else if (moment && isStep) data.store.load(moment, { undoable: true });
    else if (!data.isEdited && !isShown(begin, data.store)) data.store.load(begin, { undoable: false });
    if (household) data.isEdited = true;
    if (moment && data.isEdited) data.store?.offer(moment);
  }

  #setTerms(store: Store, terms: Terms, reading: JsonReading | null | undefined, own: OwnPrices | undefined) {
    if (!isSame(this.#terms, terms)) store.setTerms(terms);
    this.#terms = terms;
    if (reading === undefined || reading === this.#laid) return;
    this.#laid = reading;
    this.#data.lay(own);
  }

  /** What the reader does is kept, if they want it to be. */
  #follow(store: Store): void {
    if (store === this.#followed) return;
    this.#followed = store;
    store.subscribe((snapshot) => this.#memory?.keep(this.#ownOf(snapshot)));
  }

  /** The numbers, if they are the reader's own and not what the page says. */
  #ownOf({ household, isExample }: Moment): Household | null {
    return isExample || isSame(household, this.#given) ? null : household;
  }

  #recall(problems: DataProblem[]): void {
    const key = keyOf(this.#element, problems);
    if (key === this.#key) return;
    this.#key = key;
    this.#memory?.write();
    this.#memory = key === null ? undefined : memoryOf(this.#element, key, this.#hear);
  }

  /** Who starts again does so with everything. */
  readonly #clearBeside = ({ target, detail }: StowageChangeEvent): void => {
    if (target === this.#element && detail.action.type === 'reset') this.#memory?.beside.clear();
  };

  readonly #obey = (event: Event): void => {
    const { store } = this.#data;
    if (!store || !this.#memory) return;
    const command = commandOf(event);
    if (command === '--stowage-remember') this.#memory.begin(this.#ownOf(store.snapshot));
    else if (command === '--stowage-forget') this.#memory.forget();
    else return;
    this.#read();
  };
}

const isShown = ({ household, isExample }: Moment, { snapshot }: Store): boolean =>
  isExample === snapshot.isExample && isSame(household, snapshot.household);
