import { Arrival } from './arrival.js';
import { parseJson, type JsonReading } from './parse-json.js';

/** The JSON that an attribute of an element names by its URL. */
export class RemoteJson {
  readonly #element: Element;
  readonly #source: 'src' | 'prices';
  readonly #arrival: Arrival<JsonReading>;

  constructor(element: Element, source: 'src' | 'prices', arrived: () => void) {
    this.#element = element;
    this.#source = source;
    this.#arrival = new Arrival(arrived);
  }

  /** What it says, `null` without the attribute, nothing while it is on its way. */
  get reading(): JsonReading | null | undefined {
    const given = this.#element.getAttribute(this.#source);
    if (given === null) {
      this.#arrival.drop();
      return null;
    }
    const url = URL.canParse(given, this.#element.baseURI)
      ? new URL(given, this.#element.baseURI).href
      : given;
    const result = this.#arrival.get(url, (signal) => this.#fetch(url, signal));
    return result?.status === 'fulfilled' ? result.value : undefined;
  }

  /** Gives up what is on its way. */
  drop(): void {
    this.#arrival.drop();
  }

  async #fetch(url: string, signal: AbortSignal): Promise<JsonReading> {
    try {
      const response = await fetch(url, { signal });
      if (!response.ok) return this.#notLoaded(url, response.status);
      return parseJson(await response.text(), this.#source);
    } catch {
      return this.#notLoaded(url, 0);
    }
  }

  /** @param status of HTTP; 0: there was no answer, or the page may not see it */
  #notLoaded(url: string, status: number): JsonReading {
    return {
      ok: false,
      problem: { source: this.#source, path: '', code: 'not-loaded', params: { url, status } },
    };
  }
}
