import type { planner as english } from '../en/planner.js';
import type { Wording } from '../wording.js';

/** Words of `stowage-planner`. */
export const planner: Wording<typeof english> = {
  plannerLabel: 'iCloud-Speicherrechner',
  plannerExample:
    'Diese Zahlen sind ein Beispiel. Gib deine erste eigene Zahl ein oder wähle, was du zahlst, dann verschwinden sie.',
  plannerPrivate: 'Nichts, was du eingibst, verlässt diese Seite.',
};
