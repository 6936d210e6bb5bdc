import type { LossWord } from '../../locales/en/apps.js';

/** What each word stands for when the reader picks it; the model's scale, before effort. */
const LOSS_OF: Readonly<Record<LossWord, number>> = {
  returns: 0,
  nuisance: 10,
  hurts: 40,
  irreplaceable: 100,
};

export const LOSS_WORDS: readonly LossWord[] = ['returns', 'nuisance', 'hurts', 'irreplaceable'];

/** A loss in a word. */
export function wordOf(loss: number): LossWord {
  if (loss <= 2) return 'returns';
  if (loss <= 15) return 'nuisance';
  return loss <= 60 ? 'hurts' : 'irreplaceable';
}

/** The loss a word stands for; nothing for the empty word of "as its kind says". */
export const lossOf = (word: string): number | null =>
  LOSS_WORDS.some((known) => known === word) ? LOSS_OF[word as LossWord] : null;
