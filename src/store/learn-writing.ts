import type * as writing from './writing.js';

/** What reads households and actions, and carries those out. */
export type Writing = typeof writing;

let learnt: Writing | undefined;

/** Nothing until it is learnt: the first answer is read only, and shouldn't wait for it. */
export const knownWriting = (): Writing | undefined => learnt;

/** Where all is one module anyway, nothing has to be waited for. */
export function learnWriting(half: Writing): void {
  learnt = half;
}

/** Loads it; everybody who waits goes on in the order of their asking. */
export async function loadWriting(): Promise<Writing> {
  return (learnt ??= await import('./writing.js'));
}
