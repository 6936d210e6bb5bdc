import type { Household } from './household.js';

type Named = { id: string };

/**
 * Gives every nameless part the next free id of its kind (`p1 d1 a1 o1 f1`), in household order.
 * Writes into those parts alone, so the others may be frozen.
 */
export function assignIds<Parsed extends Pick<Household, 'people'>>(household: Parsed): Parsed {
  const { people } = household;
  const devices = people.flatMap((person) => person.devices);
  const kinds: [letter: string, parts: readonly Named[]][] = [
    ['p', people],
    ['d', devices],
    ['a', devices.flatMap((device) => device.apps)],
    ['o', people.flatMap((person) => person.oldBackups)],
    ['f', people.flatMap((person) => person.cloud.drive)],
  ];
  const named = kinds.flatMap(([, parts]) => parts.filter(({ id }) => id !== ''));
  const taken = new Set(named.map(({ id }) => id));
  for (const [letter, parts] of kinds) {
    let next = 1;
    for (const part of parts) {
      if (part.id !== '') continue;
      do {
        part.id = `${letter}${String(next)}`;
        next += 1;
      } while (taken.has(part.id));
    }
  }
  return household;
}
