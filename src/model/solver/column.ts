/** The element at an index known to be inside the list: `list[index]` where the type checker can't know. */
export function at<Index extends number, Item>(
  list: ArrayLike<Item> & Readonly<Record<Index, NoInfer<Item>>>,
  index: Index,
): Item {
  return list[index];
}

/** A longer column that starts with what the given one holds. */
export function enlarged(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
