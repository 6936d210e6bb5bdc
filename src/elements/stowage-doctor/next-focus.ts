import type { ReactiveController, ReactiveElement } from 'lit';

/** Leads the focus on once what it goes to is drawn. */
export class NextFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #selectors: readonly string[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To the first of these that is there then. */
  to(...selectors: readonly string[]): void {
    this.#selectors = selectors;
  }

  hostUpdated(): void {
    const next = this.#selectors
      .map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector))
      .find(Boolean);
    this.#selectors = [];
    next?.focus();
    if (next instanceof HTMLTextAreaElement) next.select();
  }
}
