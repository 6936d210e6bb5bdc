import type { Household } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import { writeHousehold } from '../model/write-household.js';
import type { DataProblem, Remembering } from './context.js';
import { Beside } from './kept-beside.js';
import { LateWriting } from './late-writing.js';
import { parseJson } from './parse-json.js';

/**
 * A reader's numbers in this browser, where the page lets them choose that and they have. Kept is a household's
 * JSON, or `null` as long as the reader has none of their own: then the page's count, as they are the next time.
 */
export class Memory {
  /** What elements keep beside it: there with the choice, and gone with it. */
  readonly beside: Beside;
  readonly #storage: Storage;
  readonly #key: string;
  readonly #besideKey: string;
  readonly #changed: () => void;
  readonly #writing: LateWriting;
  #household: Household | undefined;
  #problems: readonly DataProblem[] = [];
  #remembering: Remembering = 'off';
  #last: Household | null | undefined;

  /** @param changed it can't be kept after all */
  constructor(storage: Storage, key: string, changed: () => void) {
    this.#storage = storage;
    this.#key = key;
    this.#besideKey = key.replace('stowage', 'stowage-beside');
    this.#changed = changed;
    this.#writing = new LateWriting(storage, this.#refuse);
    const text = storage.getItem(key);
    const beside = text === null ? null : storage.getItem(this.#besideKey);
    this.beside = new Beside(this.#besideKey, beside, this.#writing, () => this.#remembering === 'on');
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
    this.#last = undefined;
    this.#writing.drop();
    this.beside.clear();
    this.#storage.removeItem(this.#key);
    this.#storage.removeItem(this.#besideKey);
  }

  /** Writes it down once what the reader did is drawn. */
  keep(own: Household | null): void {
    if (this.#remembering !== 'on' || own === this.#last) return;
    this.#last = own;
    this.#writing.put(this.#key, () => JSON.stringify(own && writeHousehold(own)));
  }

  /** Writes down at once what waits for it. */
  write(): void {
    this.#writing.write();
  }

  readonly #refuse = (): void => {
    this.forget();
    this.#remembering = 'full';
    this.#changed();
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
