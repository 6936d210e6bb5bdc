/** Texts for a storage: written down once what the reader did is drawn, and at once when the page goes. */
export class LateWriting {
  readonly #storage: Storage;
  readonly #refused: () => void;
  readonly #waiting = new Map<string, () => string | null>();

  /** @param refused there is no room left, or none was given */
  constructor(storage: Storage, refused: () => void) {
    this.#storage = storage;
    this.#refused = refused;
  }

  /** @param textOf asked when it is written; `null` takes away what is there */
  put(key: string, textOf: () => string | null): void {
    if (this.#waiting.size === 0) {
      setTimeout(this.write);
      window.addEventListener('pagehide', this.write, { once: true });
    }
    this.#waiting.set(key, textOf);
  }

  /** Writes down at once what waits for it: the page may be about to go. */
  readonly write = (): void => {
    const waiting = [...this.#waiting];
    this.drop();
    try {
      for (const [key, textOf] of waiting) {
        const text = textOf();
        if (text === null) this.#storage.removeItem(key);
        else this.#storage.setItem(key, text);
      }
    } catch {
      this.#refused();
    }
  };

  /** What waits is not wanted any more. */
  drop(): void {
    this.#waiting.clear();
    window.removeEventListener('pagehide', this.write);
  }
}
