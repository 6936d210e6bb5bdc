import type { Snapshot } from './snapshot.js';

/**
 * A computation that an element brings along, done once for a snapshot however many elements ask: what only
 * some elements need comes with them, not with the store.
 */
export function perSnapshot<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, { readonly result: T }>();
  return (snapshot) => {
    const done = known.get(snapshot) ?? { result: compute(snapshot) };
    known.set(snapshot, done);
    return done.result;
  };
}
