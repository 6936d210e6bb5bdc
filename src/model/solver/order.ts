/** Whether a cost, loss before changes, is below another one. */
export function isCheaper(loss: number, changes: number, thanLoss: number, thanChanges: number): boolean {
  return loss < thanLoss || (loss === thanLoss && changes < thanChanges);
}

/** Ids by code unit: the same order in every locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
