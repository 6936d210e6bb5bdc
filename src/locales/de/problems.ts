import type { problems as english } from '../en/problems.js';
import type { Wording } from '../wording.js';

/** What an author reads of mistakes in their own page. */
export const problems = (): Wording<typeof english> => ({
  problemsHeading: 'Für die Autorin oder den Autor dieser Seite',
  problemsNote:
    'Wer die Seite liest, sieht das nicht. Es erscheint auf dem eigenen Computer und anderswo nur, wenn das Element „debug“ hat.',
});
