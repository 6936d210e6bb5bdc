import type * as writing from './writing.js';

/** What reads sizes, households and actions, and carries those out. */
export type Writing = typeof writing;

let learnt: Writing | undefined;

/** Nothing until it is learnt: the first answer is read only, and shouldn't wait for it. */
export const knownWriting = (): Writing | undefined => learnt;

/** Where all is one module anyway, nothing has to be waited for. */
export function learnWriting(half: Writing): void {
  learnt = half;
}

let loading: Promise<Writing> | undefined;

/** Loads it; everybody who waits goes on in the order of their asking. What failed is tried again. */
export function loadWriting(): Promise<Writing> {
  loading ??= import('./writing.js').then(
    (half) => (learnt = half),
    (reason: unknown) => {
      loading = undefined;
      throw reason;
    },
  );
  return loading;
}
