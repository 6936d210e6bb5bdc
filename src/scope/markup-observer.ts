import { contentOf, isRead } from './content.js';

const ATTRIBUTES = ['src', 'scenario', 'tier', 'region', 'prices', 'tiers', 'headroom', 'remember'];
const OBSERVED = [...ATTRIBUTES, 'id', 'theme'];
const THEMES: readonly (string | null)[] = ['light', 'dark', null];

/** Tells when a scope's attributes or the children with its data are there or otherwise, once the parser is past them. */
export class MarkupObserver {
  readonly #element: HTMLElement;
  readonly #takesTable: boolean;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  #isReady = false;
  #seen = '';

  constructor(element: HTMLElement, takesTable: boolean, changed: () => void) {
    this.#element = element;
    this.#takesTable = takesTable;
    this.#changed = changed;
    this.#observer = new MutationObserver(this.#look);
  }

  /** Whether the element's data can be read: the parser is past it. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Whether there is anything to read, or to complain of. */
  get saysAnything(): boolean {
    return (
      this.#content.length > 0 ||
      ATTRIBUTES.some((name) => this.#element.hasAttribute(name)) ||
      !THEMES.includes(this.#element.getAttribute('theme'))
    );
  }

  get #content(): readonly HTMLElement[] {
    return contentOf(this.#element, this.#takesTable);
  }

  connect(): void {
    this.#observer.observe(this.#element, { childList: true, attributeFilter: OBSERVED });
    this.#element.ownerDocument.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  /** What was on its way is given up meanwhile, so the same markup is told anew the next time. */
  disconnect(): void {
    this.#seen = '';
    this.#observer.disconnect();
    this.#element.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  readonly #look = (): void => {
    const content = this.#content;
    for (const child of content) {
      this.#observer.observe(child, { childList: true, characterData: true, subtree: true });
    }
    this.#isReady = isRead(this.#element, content);
    const attributes = OBSERVED.map((name) => this.#element.getAttribute(name));
    const seen = JSON.stringify([this.#isReady && content.map(({ outerHTML }) => outerHTML), attributes]);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#changed();
  };
}
