import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Household } from '../model/household.js';
import type { Action } from '../store/actions.js';
import type { Answer } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';
import { askScope } from './ask-scope.js';
import { AuthorSources } from './author-sources.js';
import { actionOf } from './commands.js';
import { storeContext, type DataProblem, type ScopeHandle } from './context.js';
import { pageOf, type Page } from './page-scope.js';
import { answerRequest, ask, carryOut } from './requests.js';
import { ScopeData } from './scope-data.js';
import type { ScopeLink } from './scope-link.js';

/** An element of Lit's, or a plain one that calls `hostConnected` and `hostDisconnected` itself. */
export type ScopeHost = HTMLElement & Partial<ReactiveControllerHost>;

export interface ScopeOptions {
  /** It is a planner: it may be given a table, and is one with the scope around it, if there is one. */
  readonly joins?: boolean;
  /** What those inside are given is another handle. */
  readonly told?: (handle: ScopeHandle) => void;
}

/**
 * Makes an element a scope: it holds the store, takes the page's data, gives a handle to those inside, and
 * answers requests and commands.
 */
export class ScopeController implements ReactiveController, ScopeLink {
  readonly #host: ScopeHost;
  readonly #joins: boolean;
  readonly #told: ScopeOptions['told'];
  readonly #provider: ContextProvider<typeof storeContext, ScopeHost>;
  readonly #sources: AuthorSources;
  readonly #data = new ScopeData(() => {
    this.#publish();
  });
  #page: Page | undefined;
  #around: ScopeHandle | undefined;
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ScopeHost, { joins = false, told }: ScopeOptions = {}) {
    this.#host = host;
    this.#joins = joins;
    this.#told = told;
    this.#provider = new ContextProvider(host, { context: storeContext, initialValue: this.#own() });
    this.#sources = new AuthorSources(host, joins, this.#data, () => this.#page?.renamed());
    host.addController?.(this);
    host.addEventListener('stowage-request', (event) => {
      if (!this.#around) answerRequest(event, (action) => this.request(action));
    });
    host.addEventListener('command', (event) => {
      const action = actionOf(event);
      if (action) this.request(action);
    });
    host.addEventListener('stowage-change', ({ target, detail }) => {
      if (target === host && detail.action.type !== 'view') this.#data.isEdited = true;
    });
    this.#takeEarlyProperty();
  }

  /** What those inside are given: of this scope, or of the one around that it has joined. */
  get handle(): ScopeHandle {
    return this.#provider.value;
  }

  get scope(): HTMLElement {
    return this.handle.scope;
  }

  get snapshot(): Snapshot | null {
    return this.handle.snapshot;
  }

  get problems(): readonly DataProblem[] {
    return this.handle.problems;
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
    const { store } = this.#data;
    return store && carryOut(this.#host, store, action);
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

  #own(): ScopeHandle {
    const { store, told } = this.#data;
    return { scope: this.#host, snapshot: store?.snapshot ?? null, nearest: true, ...told };
  }

  readonly #publish = (): void => {
    this.#provider.setValue(this.#around ?? this.#own());
    this.#host.requestUpdate?.();
    this.#told?.(this.handle);
  };

  /** A page may set the property before the element is defined; then it hides the accessor. */
  #takeEarlyProperty(): void {
    const early = Object.getOwnPropertyDescriptor(this.#host, 'household');
    if (!early) return;
    Reflect.deleteProperty(this.#host, 'household');
    this.household = early.value;
  }
}
