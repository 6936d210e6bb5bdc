import type * as engine from './engine.js';

/** What reads households, sizes and actions, carries those out, and works out what follows. */
export type Engine = typeof engine;

let learnt: Engine | undefined;

/** Nothing until it is learnt: the example's answer is known without it, and shouldn't wait for it. */
export const knownEngine = (): Engine | undefined => learnt;

/** Where all is one module anyway, nothing has to be waited for. */
export function learnEngine(engine: Engine): void {
  learnt = engine;
}

let loading: Promise<Engine> | undefined;

/** Loads it; everybody who waits goes on in the order of their asking. What failed is tried again. */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine.js').then(
    (engine) => (learnt = engine),
    (reason: unknown) => {
      loading = undefined;
      throw reason;
    },
  );
  return loading;
}
