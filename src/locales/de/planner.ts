import type { planner as english } from '../en/planner.js';
import type { Wording } from '../wording.js';

const topics = {
  photos: 'Fotos: im Backup, in iCloud-Fotos oder in keinem von beiden?',
  tradeoff: 'Was bringt es, etwas wegzulassen?',
  forecast: 'Wie lange reicht es?',
  upload: 'Wie lange dauert das erste Backup?',
  doctor: 'Warum ist das Backup gescheitert?',
  rules: 'Gelten die Faustregeln der Anleitungen für dich?',
};

/** Words of `stowage-planner`. */
export const planner = (): Wording<typeof english> => ({
  plannerLabel: 'iCloud-Speicherrechner',
  plannerExample:
    'Diese Zahlen sind ein Beispiel. Gib deine erste eigene Zahl ein oder wähle, was du zahlst, dann verschwinden sie.',
  plannerTopic: (topic) => topics[topic],
  plannerPrivate: 'Nichts, was du eingibst, verlässt diese Seite.',
});
