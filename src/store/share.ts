const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * `next`, in which every part that equals its counterpart in `previous` is that very part; so `previous`
 * itself when all of it does. Plain data only. The model remembers what it computed for a frozen part.
 */
export function share<Value>(previous: unknown, next: Value): Value;
export function share(previous: unknown, next: unknown): unknown {
  if (!isTree(previous) || !isTree(next)) return Object.is(previous, next) ? previous : next;
  if (previous === next || Array.isArray(previous) !== Array.isArray(next)) return next;
  const parts = Object.entries(next).map(([key, part]) => [key, share(previous[key], part)] as const);
  const same =
    parts.length === Object.keys(previous).length &&
    parts.every(([key, part]) => Object.hasOwn(previous, key) && Object.is(part, previous[key]));
  if (same) return previous;
  return Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** Whether two pieces of plain data say the same. */
export const isSame = (a: unknown, b: unknown): boolean => Object.is(share(a, b), a);
