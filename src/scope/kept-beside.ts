import type { KeptBeside } from './context.js';
import type { LateWriting } from './late-writing.js';
import { parseJson } from './parse-json.js';

/** What elements keep beside a household: one entry of the storage, so that it goes as a whole. */
export class Beside implements KeptBeside {
  readonly #key: string;
  readonly #writing: LateWriting;
  readonly #isOn: () => boolean;
  readonly #kept = new Map<string, unknown>();

  /**
   * @param text what was kept, if anything: what can't be read is nothing
   * @param isOn the reader wants things kept
   */
  constructor(key: string, text: string | null, writing: LateWriting, isOn: () => boolean) {
    this.#key = key;
    this.#writing = writing;
    this.#isOn = isOn;
    const reading = text === null ? null : parseJson(text, 'remember');
    const json = reading?.ok ? reading.json : null;
    if (typeof json !== 'object' || json === null) return;
    for (const [name, part] of Object.entries(json)) this.#kept.set(name, part);
  }

  recall(name: string): unknown {
    return this.#isOn() ? this.#kept.get(name) : undefined;
  }

  keep(name: string, json: object | null): void {
    if (!this.#isOn()) return;
    if (json) this.#kept.set(name, json);
    else this.#kept.delete(name);
    this.#write();
  }

  /** The reader begins anew. */
  clear(): void {
    this.#kept.clear();
    if (this.#isOn()) this.#write();
  }

  #write(): void {
    this.#writing.put(this.#key, () =>
      this.#kept.size === 0 ? null : JSON.stringify(Object.fromEntries(this.#kept)),
    );
  }
}
