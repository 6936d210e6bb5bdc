/** One thing to give up for one person, or nothing. */
export interface Way<Part> {
  /** What it gains, in bytes, beyond what costs nothing of the kind; it may be negative. */
  readonly gain: number;
  /** What is given up; empty for the way that gives up nothing. */
  readonly parts: readonly Part[];
}

/**
 * One way for everybody, so that together they gain what is needed with the fewest parts given up: if that is
 * the only one with so few. `null` where several give up equally little, or none gains enough.
 */
export function onlyFewestWays<Part>(
  people: readonly (readonly Way<Part>[])[],
  needed: number,
): readonly Way<Part>[] | null {
  const most = mostGains(people);
  const fewest = most[0]?.findIndex((gain) => gain >= needed) ?? -1;
  if (fewest < 0) return null;
  const found = waysWith(people, most, 0, fewest, needed);
  const first = found.next();
  return first.done || !found.next().done ? null : first.value;
}

/** The most that the people from each index on can gain, by the number of parts they give up together. */
function mostGains(people: readonly (readonly Way<unknown>[])[]): readonly (readonly number[])[] {
  const most: number[][] = [[0]];
  for (const ways of people.toReversed()) {
    const behind = most[0] ?? [];
    const gains: number[] = [];
    for (const { gain, parts } of ways) {
      for (const [others, rest] of behind.entries()) {
        const count = parts.length + others;
        while (gains.length <= count) gains.push(-Infinity);
        gains[count] = Math.max(gains[count] ?? -Infinity, gain + rest);
      }
    }
    most.unshift(gains);
  }
  return most;
}

function* waysWith<Part>(
  people: readonly (readonly Way<Part>[])[],
  most: readonly (readonly number[])[],
  index: number,
  count: number,
  needed: number,
): Generator<readonly Way<Part>[]> {
  const ways = people[index];
  if (!ways) yield [];
  for (const way of ways ?? []) {
    const others = count - way.parts.length;
    const gain = most[index + 1]?.[others] ?? -Infinity;
    if (way.gain + gain < needed) continue;
    for (const rest of waysWith(people, most, index + 1, others, needed - way.gain)) yield [way, ...rest];
  }
}
