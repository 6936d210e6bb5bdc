/** A module that a page loads behind its first answer. */
export class Learnable<Module> {
  readonly #import: () => Promise<Module>;
  #known: Module | undefined;
  #loading: Promise<Module> | undefined;

  /** @param load as in `() => import('./engine.js')` */
  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /** Nothing until it is learnt. */
  get known(): Module | undefined {
    return this.#known;
  }

  /** Where all is one module anyway, nothing has to be waited for. */
  learn(module: Module): void {
    this.#known = module;
  }

  /** Loads it; everybody who waits goes on in the order of their asking. What failed is tried again. */
  load(): Promise<Module> {
    this.#loading ??= this.#import().then(
      (module) => (this.#known = module),
      (reason: unknown) => {
        this.#loading = undefined;
        throw reason;
      },
    );
    return this.#loading;
  }
}
