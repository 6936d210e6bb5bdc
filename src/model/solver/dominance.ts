import { at } from './column.js';
import { compareIds, isCheaper } from './order.js';
import type { Choice, Option } from './problem.js';

/** Whether one option after another is smaller and dearer, as most are given: then neither beats the other. */
const isStepDown = (upper: Option, lower: Option): boolean =>
  lower.bytes < upper.bytes && isCheaper(upper.loss, upper.changes, lower.loss, lower.changes);

/**
 * The options of a choice that no other option beats: least loss first, each further one smaller and dearer.
 * An option is beaten when another keeps no more bytes and costs no more in (loss, changes): whatever the rest
 * of the plan, swapping it in makes nothing worse. Of equal ones the way things stand remains, else the first id.
 * @throws RangeError when the choice has no option.
 */
export function undominated({ id, options }: Choice): readonly Option[] {
  const stands = options[0];
  if (!stands) throw new RangeError(`choice ${id} has no option`);
  if (options.every((option, i) => i === 0 || isStepDown(at(options, i - 1), option))) return options;
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
