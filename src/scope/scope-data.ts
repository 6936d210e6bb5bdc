import { EXAMPLE_HOUSEHOLD } from '../data/example-household.js';
import { createStore, type Store, type StoreOptions } from '../store/create-store.js';
import type { Moment } from '../store/history.js';
import type { ScopeHandle } from './context.js';
import { keepPrices, type OwnPrices } from './list-prices.js';

/** What a scope shows that nobody gave any data. */
export const EXAMPLE_MOMENT: Moment = { household: EXAMPLE_HOUSEHOLD, isExample: true };

/** What is told of a scope beside its snapshot. */
export type Told = Pick<ScopeHandle, 'problems' | 'remembering' | 'beside'>;

/** What a scope holds, as the page and the reader give it. */
export class ScopeData {
  /** The numbers are the reader's own: only the `household` property still replaces them. */
  isEdited = false;
  readonly #changed: () => void;
  #store: Store | undefined;
  #told: Told = { problems: [], remembering: undefined };
  #lay: ReturnType<typeof keepPrices> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Nothing while it waits for its data. */
  get store(): Store | undefined {
    return this.#store;
  }

  get told(): Told {
    return this.#told;
  }

  begin(options: StoreOptions): Store {
    this.#store = createStore(options);
    this.#store.subscribe(this.#changed);
    this.#lay = keepPrices(this.#store);
    this.#changed();
    return this.#store;
  }

  /** Lays a page's own prices on the list prices, or takes them away. */
  lay(own: OwnPrices | undefined): void {
    this.#lay?.(own);
  }

  tell(told: Told): void {
    this.#told = told;
    this.#changed();
  }
}
