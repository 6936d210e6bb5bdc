import { share } from './share.js';

/** Keys from the household down to a part or a value. */
export type Path = readonly (string | number)[];

type Tree = Readonly<Record<string | number, unknown>>;

export const valueAt = (tree: object, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Tree | null)?.[key], tree);

/** A copy of the tree with another value at the path; what lies beside the path stays the very same. */
export function replaceAt<Whole extends object>(tree: Whole, path: Path, value: unknown): Whole {
  const before = valueAt(tree, path);
  const after = share(before, value);
  return Object.is(after, before) ? tree : (put(tree, path, after) as Whole);
}

function put(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(tree) ? [...(tree as unknown[])] : { ...(tree as Tree) };
  const part = put((tree as Tree)[key], rest, value);
  return Object.assign(copy, { [key]: part });
}

/** A copy of the tree without the list item at the path. */
export function removeAt<Whole extends object>(tree: Whole, path: Path): Whole {
  const list = valueAt(tree, path.slice(0, -1)) as readonly unknown[];
  return put(tree, path.slice(0, -1), list.toSpliced(Number(path.at(-1)), 1)) as Whole;
}
