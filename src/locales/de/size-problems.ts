import type { sizeProblems as english } from '../en/size-problems.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

/** What is wrong with a typed or written size, by the code of `parseSize`. */
export const sizeProblems = ({ gb }: Speech): Wording<typeof english> => ({
  empty: 'Hier steht keine Größe.',
  'not-a-size': `Das können wir nicht als Größe lesen. Schreib sie so, wie die Einstellungen sie zeigen, etwa ${gb(2.3)} oder 900\u00a0MB.`,
  'unit-missing': `Sind das MB oder GB? Schreib die Einheit dazu, etwa ${gb(2.3)} oder 900\u00a0MB.`,
  negative: `Eine Größe kann nicht negativ sein. Schreib sie etwa so: ${gb(2.3)}.`,
  'too-large': 'Das ist mehr, als ein iCloud-Account fasst. Prüfe die Einheit: MB, GB oder TB?',
});
