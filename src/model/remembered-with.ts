/** A part is seen in a few ways at a time: with each tier's plan, say. */
const MOST_RESULTS = 8;

/**
 * What `remembered` does, of a part and what else it depends on, told apart by identity; only the latest results
 * are kept.
 */
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
