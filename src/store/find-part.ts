import type { Household, Person } from '../model/household.js';
import type { Path } from './replace-at.js';

/** What can be added to a household and removed from it. */
export type PartKind = 'person' | 'device' | 'app' | 'old-backup' | 'drive-item';

/** A part by its id: what it is and where it stands. Ids are unique in a household. */
export interface FoundPart {
  readonly kind: PartKind;
  readonly path: Path;
}

/** The part with this id, or nothing. */
export function findPart({ people }: Pick<Household, 'people'>, id: string): FoundPart | undefined {
  for (const [i, person] of people.entries()) {
    const found = findInPerson(person, id);
    if (found) return { kind: found.kind, path: ['people', i, ...found.path] };
  }
  return undefined;
}

function findInPerson(person: Person, id: string): FoundPart | undefined {
  if (person.id === id) return { kind: 'person', path: [] };
  const { devices, oldBackups } = person;
  const { drive } = person.cloud;
  return (
    found('device', ['devices'], devices, id) ??
    found('old-backup', ['oldBackups'], oldBackups, id) ??
    found('drive-item', ['cloud', 'drive'], drive, id) ??
    devices.reduce<FoundPart | undefined>(
      (app, device, i) => app ?? found('app', ['devices', i, 'apps'], device.apps, id),
      undefined,
    )
  );
}

function found(
  kind: PartKind,
  path: Path,
  parts: readonly { readonly id: string }[],
  id: string,
): FoundPart | undefined {
  const index = parts.findIndex((part) => part.id === id);
  return index === -1 ? undefined : { kind, path: [...path, index] };
}
