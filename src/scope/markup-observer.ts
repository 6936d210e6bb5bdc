import { isComplete, jsonChildOf } from './json-child.js';

const ATTRIBUTES = ['id', 'scenario', 'tier', 'region'];

/** Tells when a scope's attributes or its JSON child are there or otherwise, once the parser is past them. */
export class MarkupObserver {
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  #isReady = false;
  #seen = '';

  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.#observer = new MutationObserver(this.#look);
  }

  /** Whether the element's data can be read: the parser is past its JSON child, or past all of it. */
  get isReady(): boolean {
    return this.#isReady;
  }

  connect(): void {
    this.#observer.observe(this.#element, { childList: true, attributeFilter: ATTRIBUTES });
    this.#element.ownerDocument.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#element.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  readonly #look = (): void => {
    const script = jsonChildOf(this.#element);
    if (script) this.#observer.observe(script, { childList: true, characterData: true, subtree: true });
    this.#isReady = isComplete(script ?? this.#element);
    const attributes = ATTRIBUTES.map((name) => this.#element.getAttribute(name));
    const seen = JSON.stringify([this.#isReady, script && this.#isReady ? script.text : null, attributes]);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#changed();
  };
}
