import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Household } from '../model/household.js';
import type { Action } from '../store/actions.js';
import { createStore, type Answer, type Store } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';
import { askScope } from './ask-scope.js';
import { AuthorSources } from './author-sources.js';
import { actionOf } from './commands.js';
import { storeContext, type DataProblem, type ScopeHandle } from './context.js';
import { keepPrices } from './list-prices.js';
import { pageOf, type Page } from './page-scope.js';
import { answerRequest, ask, carryOut } from './requests.js';
import type { ScopeLink } from './scope-link.js';

/** An element of Lit's, or a plain one that calls `hostConnected` and `hostDisconnected` itself. */
export type ScopeHost = HTMLElement & Partial<ReactiveControllerHost>;

/**
 * Makes an element a scope: it holds the store, takes the page's data, gives a handle to those inside, and
 * answers requests and commands. With `joins` it is one with the scope around it, if there is one.
 */
export class ScopeController implements ReactiveController, ScopeLink {
  readonly #host: ScopeHost;
  readonly #joins: boolean;
  readonly #provider: ContextProvider<typeof storeContext, ScopeHost>;
  readonly #sources: AuthorSources;
  #store: Store | undefined;
  #problems: readonly DataProblem[] = [];
  #isEdited = false;
  #page: Page | undefined;
  #around: ScopeHandle | undefined;
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ScopeHost, { joins = false } = {}) {
    this.#host = host;
    this.#joins = joins;
    this.#provider = new ContextProvider(host, { context: storeContext, initialValue: this.#own() });
    this.#sources = new AuthorSources(host, {
      changed: () => {
        this.#page?.renamed();
        this.#read('restart');
      },
      propertyRead: (news) => {
        const isStep = news === 'other' || (news === 'first' && this.#isEdited);
        this.#read(news === 'none' ? 'problems' : isStep ? 'step' : 'restart');
      },
    });
    host.addController?.(this);
    host.addEventListener('stowage-request', (event) => {
      if (!this.#around) answerRequest(event, (action) => this.request(action));
    });
    host.addEventListener('command', (event) => {
      const action = actionOf(event);
      if (action) this.request(action);
    });
    host.addEventListener('stowage-change', ({ target, detail }) => {
      if (target === host && detail.action.type !== 'view') this.#isEdited = true;
    });
    this.#takeEarlyProperty();
  }

  get snapshot(): Snapshot | null {
    return this.#provider.value.snapshot;
  }

  get problems(): readonly DataProblem[] {
    return this.#provider.value.problems;
  }

  /**
   * The household shown. What the page sets is read as `parseHousehold` does: what says the same as before is
   * ignored, something else is a step that can be undone, something malformed is only told in `problems`;
   * `null` gives way to what the markup says.
   */
  get household(): Household | null {
    return this.snapshot?.household ?? null;
  }

  set household(input: unknown) {
    this.#sources.setProperty(input);
  }

  request(action: Action): Answer | undefined {
    if (this.#around) return ask(this.#around, action);
    if (!this.#store) return undefined;
    return carryOut(this.#host, this.#store, action);
  }

  hostConnected(): void {
    if (!this.#host.addController) this.#provider.hostConnected();
    this.#page = pageOf(this.#host.ownerDocument);
    if (this.#joins) this.#unwatch = this.#page.watch(this.#lookAround);
    this.#sources.connect();
    this.#page.enter(this.#host);
  }

  hostDisconnected(): void {
    this.#page?.leave(this.#host);
    this.#page = undefined;
    this.#sources.disconnect();
    this.#unwatch?.();
    this.#leave?.();
    this.#around = undefined;
    this.#publish();
  }

  readonly #lookAround = (): void => {
    this.#leave?.();
    this.#leave = askScope(this.#host, this.#host, this.#join);
  };

  /** The page's own answer may be this very scope: publishing it anew would ask and answer for ever. */
  readonly #join = (handle: ScopeHandle): void => {
    const around = handle.nearest ? handle : undefined;
    if (around === this.#around) return;
    this.#around = around;
    this.#publish();
  };

  /** After the reader's first edit only the property is still applied. */
  #read(how: 'problems' | 'restart' | 'step'): void {
    const { data } = this.#sources;
    if (!data) return;
    this.#problems = data.problems;
    if (!this.#store) {
      const { household, isExample } = data;
      this.#store = createStore({ household, isExample });
      this.#store.subscribe(this.#publish);
      keepPrices(this.#store);
    } else if (how === 'step' || (how === 'restart' && !this.#isEdited)) {
      this.#store.load(data, { undoable: how === 'step' });
    }
    this.#publish();
  }

  #own(): ScopeHandle {
    const snapshot = this.#store?.snapshot ?? null;
    return { scope: this.#host, snapshot, problems: this.#problems, nearest: true };
  }

  readonly #publish = (): void => {
    this.#provider.setValue(this.#around ?? this.#own());
    this.#host.requestUpdate?.();
  };

  /** A page may set the property before the element is defined; then it hides the accessor. */
  #takeEarlyProperty(): void {
    const early = Object.getOwnPropertyDescriptor(this.#host, 'household');
    if (!early) return;
    Reflect.deleteProperty(this.#host, 'household');
    this.household = early.value;
  }
}
