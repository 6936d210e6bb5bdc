import type { Household } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import { writeHousehold } from '../model/write-household.js';
import type { DataProblem, Remembering } from './context.js';
import { parseJson } from './parse-json.js';

/**
 * A reader's numbers in this browser, where the page lets them choose that and they have. Kept is a household's
 * JSON, or `null` as long as the reader has none of their own: then the page's count, as they are the next time.
 */
export class Memory {
  readonly #storage: Storage;
  readonly #key: string;
  readonly #changed: () => void;
  #household: Household | undefined;
  #problems: readonly DataProblem[] = [];
  #remembering: Remembering = 'off';
  #unwritten: Household | null | undefined;
  #last: Household | null | undefined;

  /** @param changed it can't be kept after all */
  constructor(storage: Storage, key: string, changed: () => void) {
    this.#storage = storage;
    this.#key = key;
    this.#changed = changed;
    const text = storage.getItem(key);
    if (text !== null) this.#recall(text);
  }

  /** What was kept from an earlier visit. */
  get household(): Household | undefined {
    return this.#household;
  }

  /** Why that can't be read. It stays where it is until the reader chooses anew. */
  get problems(): readonly DataProblem[] {
    return this.#problems;
  }

  get remembering(): Remembering {
    return this.#remembering;
  }

  /** The reader wants their numbers kept from now on; `null`: they have none yet. */
  begin(own: Household | null): void {
    this.#problems = [];
    this.#remembering = 'on';
    this.keep(own);
    this.write();
  }

  /** Everything kept is gone at once. */
  forget(): void {
    this.#remembering = 'off';
    this.#problems = [];
    this.#unwritten = undefined;
    this.#last = undefined;
    this.#storage.removeItem(this.#key);
  }

  /** Writes it down once what the reader did is drawn. */
  keep(own: Household | null): void {
    if (this.#remembering !== 'on' || own === this.#last) return;
    this.#last = own;
    if (this.#unwritten === undefined) {
      setTimeout(this.write);
      window.addEventListener('pagehide', this.write, { once: true });
    }
    this.#unwritten = own;
  }

  /** Writes down at once what waits for it: the page may be about to go. */
  readonly write = (): void => {
    const household = this.#unwritten;
    this.#unwritten = undefined;
    if (household === undefined) return;
    window.removeEventListener('pagehide', this.write);
    try {
      this.#storage.setItem(this.#key, JSON.stringify(household && writeHousehold(household)));
    } catch {
      // There is no room left, or none was given.
      this.forget();
      this.#remembering = 'full';
      this.#changed();
    }
  };

  #recall(text: string): void {
    const reading = parseJson(text, 'remember');
    if (!reading.ok) {
      this.#problems = [reading.problem];
      return;
    }
    const household = reading.json === null ? undefined : parseHousehold(reading.json);
    if (household && !household.ok) {
      this.#problems = household.problems.map((problem) => ({ ...problem, source: 'remember' }));
      return;
    }
    this.#household = household?.household;
    this.#last = this.#household;
    this.#remembering = 'on';
  }
}

/** What the page's browser lets be kept for an element; nothing where the page doesn't ask, or it refuses. */
export function memoryOf(element: HTMLElement, key: string, changed: () => void): Memory | undefined {
  try {
    const storage = element.ownerDocument.defaultView?.localStorage;
    return storage && new Memory(storage, key, changed);
  } catch {
    return undefined; // A sandboxed frame, or a reader who wants nothing kept.
  }
}

/** Who keeps numbers without a name for them, by key. */
const nameless = new Map<string, WeakRef<Element>>();

/**
 * Where an element's numbers are kept: under the name that `remember` gives, else for this page and element. Two of
 * a page that can't be told apart would take each other's numbers: the second keeps none, and that is told.
 */
export function keyOf(element: HTMLElement, problems: DataProblem[]): string | null {
  const name = element.getAttribute('remember');
  if (name === null) return null;
  if (name !== '') return `stowage/${name}`;
  const key = `stowage/${element.ownerDocument.location.pathname}#${element.id}`;
  const first = nameless.get(key)?.deref();
  if (first?.isConnected && first !== element) {
    problems.push({ source: 'remember', path: '', code: 'name-needed', params: {} });
    return null;
  }
  nameless.set(key, new WeakRef(element));
  return key;
}
