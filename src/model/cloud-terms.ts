import type { Category } from './categories.js';
import type { Person } from './household.js';
import { cloudMessagesOf, libraryOf } from './library.js';
import type { Term } from './term.js';

/** A term outside any backup; its code is its category. */
export interface CloudTerm extends Term {
  readonly code: Category;
}

/** What a person keeps in iCloud besides their devices' backups, without what is nothing. */
export function cloudTerms(person: Person): CloudTerm[] {
  const { id, name, cloud, oldBackups } = person;
  const terms: CloudTerm[] = [
    { code: 'photos', id: `${id}/photos`, name, size: libraryOf(person) },
    ...oldBackups.map(({ id, name, size }): CloudTerm => ({ code: 'old-backups', id, name, size })),
    { code: 'messages', id: `${id}/messages`, name, size: cloudMessagesOf(person) },
    ...cloud.drive.map(({ id, name, size }): CloudTerm => ({ code: 'drive', id, name, size })),
    { code: 'mail', id: `${id}/mail`, name, size: cloud.mail },
    { code: 'shared-library', id: `${id}/shared-library`, name, size: cloud.sharedLibrary },
    { code: 'other', id: `${id}/other`, name, size: cloud.other },
  ];
  return terms.filter(({ size }) => size.high > 0);
}
