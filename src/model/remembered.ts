/**
 * Computes once for every frozen object. A household is replaced, never changed, so what its frozen parts
 * give stays true; objects that could still change are computed each time.
 */
export function remembered<Part extends object, Result>(compute: (part: Part) => Result) {
  const results = new WeakMap<Part, Result>();
  return (part: Part): Result => {
    const known = results.get(part);
    if (known !== undefined) return known;
    const result = compute(part);
    if (Object.isFrozen(part)) results.set(part, result);
    return result;
  };
}

/** A part is seen in a few ways at a time: with each tier's plan, say. */
const MOST_RESULTS = 8;

/** The same of a part and what else it depends on, told apart by identity; only the latest results are kept. */
export function rememberedWith<Part extends object, Rest extends readonly unknown[], Result>(
  compute: (part: Part, ...rest: Rest) => Result,
) {
  const results = new WeakMap<Part, readonly { readonly rest: Rest; readonly result: Result }[]>();
  return (part: Part, ...rest: Rest): Result => {
    const latest = results.get(part) ?? [];
    const known = latest.find(
      (other) => other.rest.length === rest.length && rest.every((value, i) => value === other.rest[i]),
    );
    if (known) return known.result;
    const result = compute(part, ...rest);
    if (Object.isFrozen(part) && rest.every((value) => Object.isFrozen(value)))
      results.set(part, [{ rest, result }, ...latest].slice(0, MOST_RESULTS));
    return result;
  };
}
