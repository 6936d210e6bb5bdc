/** Something on its way to a page, known by a key; asking for another gives the one before up. */
export class Arrival<Value> {
  readonly #arrived: () => void;
  #key: string | undefined;
  #result: PromiseSettledResult<Value> | undefined;
  #controller: AbortController | undefined;

  /** @param arrived it is there now, or won't come */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** What has become of it; nothing while it is on its way. It is loaded when it is first asked for. */
  get(key: string, load: (signal: AbortSignal) => Promise<Value>): PromiseSettledResult<Value> | undefined {
    if (key !== this.#key) {
      this.drop();
      this.#key = key;
      this.#result = undefined;
      void this.#load(load);
    }
    return this.#result;
  }

  /** Nobody waits any more; what is still on its way is asked for anew the next time. */
  drop(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    if (!this.#result) this.#key = undefined;
  }

  async #load(load: (signal: AbortSignal) => Promise<Value>): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    const [result] = await Promise.allSettled([load(controller.signal)]);
    if (controller !== this.#controller) return;
    this.#controller = undefined;
    this.#result = result;
    this.#arrived();
  }
}
