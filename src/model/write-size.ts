import type { SizeInput } from './size-schema.js';
import type { Size } from './size.js';

/** The JSON of a size: an integer if exact, else [low, bytes, high], with its source if it has one. */
export function writeSize({ low, bytes, high, from }: Size): SizeInput {
  const amount = low === bytes && bytes === high ? bytes : ([low, bytes, high] as const);
  return from ? { size: amount, from } : amount;
}
