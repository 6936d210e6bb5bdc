import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../store/actions.js';
import type { Answer } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';
import { askScope } from './ask-scope.js';
import type { DataProblem, ScopeHandle } from './context.js';
import { isEdited, pageOf } from './page-scope.js';
import { ask } from './requests.js';
import type { ScopeLink } from './scope-link.js';
import { shadowRootOf } from './tree-order.js';

/** A leaf: `for` may name its scope. */
export type LeafHost = ReactiveControllerHost & HTMLElement & { readonly for: string | null };

/**
 * Keeps a leaf with its scope: the one named by `for` (waiting for it), else the nearest around, else what the
 * page gives. It chooses again whenever a scope connects, leaves, or gets another id, but stays with the
 * page's own once the reader has edited there.
 */
export class ScopeConsumer implements ReactiveController, ScopeLink {
  readonly #host: LeafHost;
  #chosenFor: string | null = null;
  #handle: ScopeHandle | undefined;
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: LeafHost) {
    this.#host = host;
    host.addController(this);
  }

  get scope(): HTMLElement | null {
    return this.#handle?.scope ?? null;
  }

  get snapshot(): Snapshot | null {
    return this.#handle?.snapshot ?? null;
  }

  get problems(): readonly DataProblem[] {
    return this.#handle?.problems ?? [];
  }

  request(action: Action): Answer | undefined {
    return this.#handle && ask(this.#handle, action);
  }

  hostConnected(): void {
    this.#unwatch = pageOf(this.#host.ownerDocument).watch(() => {
      if (!this.#hasEditsOnPage()) this.#choose();
    });
    this.#choose();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#leave?.();
    this.#take(undefined);
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#host.for !== this.#chosenFor) this.#choose();
  }

  #choose(): void {
    this.#leave?.();
    this.#chosenFor = this.#host.for;
    const at = this.#host.for === null ? this.#host : this.#named(this.#host.for);
    if (at) this.#leave = askScope(at, this.#host, this.#take);
    else this.#take(undefined);
  }

  readonly #take = (handle: ScopeHandle | undefined): void => {
    if (handle === this.#handle) return;
    this.#handle = handle;
    this.#host.requestUpdate();
  };

  #hasEditsOnPage(): boolean {
    const handle = this.#handle;
    return handle?.scope === this.#host.ownerDocument.documentElement && isEdited(handle.snapshot);
  }

  /** In the leaf's own tree, then in the document. */
  #named(id: string): Element | undefined {
    const { ownerDocument } = this.#host;
    const page = pageOf(ownerDocument);
    return (
      [shadowRootOf(this.#host) ?? ownerDocument, ownerDocument]
        .map((tree) => tree.getElementById(id))
        .find((element) => element !== null && page.has(element)) ?? undefined
    );
  }
}
