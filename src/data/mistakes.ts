/**
 * How many letters are missing, too many, other ones, or swapped with their neighbour between two words (the optimal
 * string alignment distance). Own code, because the small libraries for it count a swap as two mistakes.
 */
export function mistakesBetween(typed: string, meant: string): number {
  const [from, to] = [Array.from(typed), Array.from(meant)];
  let twoBefore: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = (before[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === to[j - 1] && other === from[i - 1];
      const swapped = isSwapped ? (twoBefore[j - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (before[j + 1] ?? 0) + 1));
    }
    [twoBefore, before] = [before, row];
  }
  return before.at(-1) ?? 0;
}
