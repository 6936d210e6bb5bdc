import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shadowRootOf } from '../scope/tree-order.js';

type Host = ReactiveControllerHost & HTMLElement;

const bearers = new WeakMap<Document, Set<Host>>();

/** Whether the element is a part of the planner, which bears the notice itself. */
export function isInPlanner(host: Element): boolean {
  return shadowRootOf(host)?.host.localName === 'stowage-planner';
}

/** Every page says once who made this and who didn't: the first element outside a planner bears the notice. */
export class Notice implements ReactiveController {
  readonly #host: Host;
  #bearers: Set<Host> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isBorne(): boolean {
    return this.#bearers?.values().next().value === this.#host;
  }

  hostConnected(): void {
    if (isInPlanner(this.#host)) return;
    const { ownerDocument } = this.#host;
    this.#bearers = bearers.get(ownerDocument) ?? new Set();
    bearers.set(ownerDocument, this.#bearers);
    this.#bearers.add(this.#host);
  }

  hostDisconnected(): void {
    this.#bearers?.delete(this.#host);
    this.#bearers?.values().next().value?.requestUpdate();
    this.#bearers = undefined;
  }
}
