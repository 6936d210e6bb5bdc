import { compareIds } from './order.js';
import type { Choice, Option } from './problem.js';

/**
 * The options of a choice that no other option beats: least loss first, each further one smaller and dearer.
 * An option is beaten when another keeps no more bytes and costs no more in (loss, changes): whatever the rest
 * of the plan, swapping it in makes nothing worse. Of equal ones the way things stand remains, else the first id.
 * @throws RangeError when the choice has no option.
 */
export function undominated({ id, options }: Choice): readonly Option[] {
  const stands = options[0];
  if (!stands) throw new RangeError(`choice ${id} has no option`);
  const ordered = options.toSorted(
    (a, b) =>
      a.loss - b.loss ||
      a.changes - b.changes ||
      a.bytes - b.bytes ||
      Number(b === stands) - Number(a === stands) ||
      compareIds(a.id, b.id),
  );
  let least = Infinity;
  return ordered.filter(({ bytes }) => {
    const isSmaller = bytes < least;
    if (isSmaller) least = bytes;
    return isSmaller;
  });
}
