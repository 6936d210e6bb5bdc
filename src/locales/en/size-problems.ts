/** What is wrong with a typed or written size, by the code of `parseSize`. */
export const sizeProblems = {
  empty: 'There is no size.',
  'not-a-size':
    'We can’t read that as a size. Write it as Settings shows it, like 2.3\u00a0GB or 900\u00a0MB.',
  'unit-missing': 'Is that MB or GB? Write it with its unit, like 2.3\u00a0GB or 900\u00a0MB.',
  negative: 'A size can’t be below zero. Write it like 2.3\u00a0GB.',
  'too-large': 'That is more than any iCloud account holds. Check the unit: MB, GB or TB?',
};
