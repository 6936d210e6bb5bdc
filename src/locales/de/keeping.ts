import type { keeping as english } from '../en/keeping.js';
import type { Wording } from '../wording.js';

/** What is said of numbers and answers that are kept, and of those that the page has besides. */
export const keeping = (): Wording<typeof english> => ({
  offered:
    'Die Seite hat andere Zahlen als diese. „Neu beginnen“ zeigt sie; das lässt sich rückgängig machen.',
  remember: 'Meine Zahlen und Antworten in diesem Browser merken',
  rememberNote: 'Sie bleiben auf diesem Gerät und sind vergessen, sobald du das Häkchen entfernst.',
  rememberFull: 'In diesem Browser ist dafür kein Platz, also wird nichts gemerkt.',
});
