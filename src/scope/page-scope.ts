import { ContextProvider } from '@lit/context';
import { createStore } from '../store/create-store.js';
import { engine } from '../store/learn-engine.js';
import type { Snapshot } from '../store/snapshot.js';
import { askScope } from './ask-scope.js';
import { browserKnowsCommands, listenForCommands } from './commands.js';
import { storeContext, type ScopeHandle } from './context.js';
import { keepPrices } from './list-prices.js';
import { answerRequest, carryOut } from './requests.js';
import { EXAMPLE_MOMENT } from './scope-data.js';
import { firstInTree } from './tree-order.js';

/** What the scopes and leaves of one document share, from whichever bundle they come. Only grows. */
export interface Page {
  /** A scope is connected. */
  enter(scope: HTMLElement): void;
  /** A scope is gone. */
  leave(scope: HTMLElement): void;
  /** Whether the element is a connected scope. */
  has(scope: Element): boolean;
  /** Scopes have come, gone or changed their id: who watches chooses again. Gives a function that ends it. */
  watch(chooseAgain: () => void): () => void;
  /** A connected scope has another id. */
  renamed(): void;
}

const KEY = Symbol.for('stowage/page@1');

/** The document's page, made by the first who asks for it. */
export function pageOf(document: Document): Page {
  const known: unknown = Reflect.get(document, KEY);
  if (known) return known as Page;
  const page = new PageScope(document);
  Object.defineProperty(document, KEY, { value: page });
  return page;
}

/** A reader's edit in the page's own scope must not be lost to a scope that comes later. */
export const isEdited = (snapshot: Snapshot | null): boolean =>
  snapshot !== null && (snapshot.canUndo || snapshot.canRedo);

/** Behind the first answer comes what the first edit needs. */
function prepareEngine(document: Document): void {
  const load = () => {
    engine.load().catch(() => undefined); // An edit tries again; the browser reports the failed request.
  };
  if (document.readyState === 'complete') load();
  else document.defaultView?.addEventListener('load', load, { once: true });
}

/**
 * Answers, on the root element, whoever has no scope around: with the document's first scope, else with a
 * store of its own that shows the example, whose requests go to the root element.
 */
class PageScope implements Page {
  readonly #root: HTMLElement;
  readonly #provider: ContextProvider<typeof storeContext>;
  readonly #store = createStore(EXAMPLE_MOMENT);
  readonly #scopes = new Set<Element>();
  readonly #watchers = new Set<() => void>();
  /** A reader's edit here waits for the engine. */
  #isAwaited = false;
  #followed: Element | undefined;
  #unfollow: (() => void) | undefined;

  constructor(document: Document) {
    this.#root = document.documentElement;
    this.#provider = new ContextProvider(this.#root, { context: storeContext, initialValue: this.#own() });
    this.#store.subscribe(() => {
      if (!this.#followed) this.#provider.setValue(this.#own());
    });
    keepPrices(this.#store);
    this.#root.addEventListener('stowage-request', (event) => {
      if (this.#followed) return;
      answerRequest(event, (action) => carryOut(this.#root, this.#store, action));
      if (!engine.known) this.#await();
    });
    if (!browserKnowsCommands()) listenForCommands(document);
    prepareEngine(document);
  }

  enter(scope: HTMLElement): void {
    this.#scopes.add(scope);
    this.#chooseAgain();
  }

  leave(scope: HTMLElement): void {
    this.#scopes.delete(scope);
    this.#chooseAgain();
  }

  has(scope: Element): boolean {
    return this.#scopes.has(scope);
  }

  watch(chooseAgain: () => void): () => void {
    this.#watchers.add(chooseAgain);
    return () => {
      this.#watchers.delete(chooseAgain);
    };
  }

  renamed(): void {
    for (const chooseAgain of [...this.#watchers]) chooseAgain();
  }

  #own(): ScopeHandle {
    return { scope: this.#root, snapshot: this.#store.snapshot, problems: [], nearest: false };
  }

  #await(): void {
    this.#isAwaited = true;
    const go = () => {
      this.#isAwaited = false;
      this.#chooseAgain();
    };
    engine.load().then(go, go);
  }

  #chooseAgain(): void {
    const stays = this.#isAwaited || isEdited(this.#store.snapshot);
    this.#follow(stays ? undefined : firstInTree(this.#scopes));
    this.renamed();
  }

  #follow(scope: Element | undefined): void {
    if (scope === this.#followed) return;
    this.#unfollow?.();
    this.#followed = scope;
    this.#unfollow =
      scope &&
      askScope(scope, this.#root, (handle) => {
        this.#provider.setValue({ ...handle, nearest: false });
      });
    if (!scope) this.#provider.setValue(this.#own());
  }
}
