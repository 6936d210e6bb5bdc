/** An object whose values are computed when first looked at, each once. */
export function lazy<Values extends object>(compute: {
  readonly [Key in keyof Values]: () => Values[Key];
}): Values {
  const values: Partial<Values> = {};
  for (const key of Object.keys(compute) as (keyof Values)[]) {
    Object.defineProperty(values, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = compute[key]();
        Object.defineProperty(values, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return values as Values;
}

/** The function, which remembers what it gave for each argument. */
export function once<Argument, Value>(compute: (argument: Argument) => Value): (argument: Argument) => Value {
  const known = new Map<Argument, Value>();
  return (argument) => {
    const value = known.get(argument);
    if (value !== undefined || known.has(argument)) return value as Value;
    const computed = compute(argument);
    known.set(argument, computed);
    return computed;
  };
}
