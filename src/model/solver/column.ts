/**
 * The element at an index known to be inside the list: `list[index]`, for which the compiler doubts any index.
 * `Index` stays a parameter, never given, because it doubts no generic one.
 */
export function at<Item, Index extends number = number>(
  list: ArrayLike<Item> & Readonly<Record<NoInfer<Index>, NoInfer<Item>>>,
  index: NoInfer<Index>,
): Item {
  return list[index];
}

/** A longer column that starts with what the given one holds. */
export function enlarged(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
