import { engine } from '../store/learn-engine.js';
import { EXAMPLE_MOMENT, type ScopeData } from './scope-data.js';
import type { AuthorReader } from './author-reader.js';
import { reader } from './learn-reader.js';
import { MarkupObserver } from './markup-observer.js';

/**
 * Everything a page can say about a scope's household, as it comes and changes. A page that says nothing has the
 * example at once; what reads the others is loaded with the engine.
 */
export class AuthorSources {
  readonly #element: HTMLElement;
  readonly #takesTable: boolean;
  readonly #data: ScopeData;
  readonly #markup: MarkupObserver;
  #reader: AuthorReader | undefined;
  /** A property that can't be read yet. */
  #unread: { readonly input: unknown } | undefined;

  /** @param changed the markup says something else */
  constructor(element: HTMLElement, takesTable: boolean, data: ScopeData, changed: () => void) {
    this.#element = element;
    this.#takesTable = takesTable;
    this.#data = data;
    this.#markup = new MarkupObserver(element, takesTable, () => {
      changed();
      this.#look();
    });
  }

  connect(): void {
    this.#markup.connect();
  }

  disconnect(): void {
    this.#markup.disconnect();
    this.#reader?.disconnect();
  }

  /** Reads the property; a malformed one only leaves its problems, `null` or nothing takes it back. */
  setProperty(input: unknown): void {
    this.#unread = this.#reader || (input ?? null) !== null ? { input } : undefined;
    this.#look();
  }

  readonly #look = (): void => {
    const { isReady, saysAnything } = this.#markup;
    if (!this.#reader && reader.known && engine.known) {
      this.#reader = new reader.known.AuthorReader(this.#element, this.#takesTable, this.#data);
    }
    if (this.#reader) {
      const unread = this.#unread;
      this.#unread = undefined;
      this.#reader.look(isReady, unread);
    } else if (this.#unread || (isReady && saysAnything)) {
      // Without it nothing can be read; the browser reports the failed request.
      Promise.all([engine.load(), reader.load()]).then(this.#look, () => undefined);
    } else if (isReady && !this.#data.store) this.#data.begin(EXAMPLE_MOMENT);
  };
}
