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
