/** What an author reads of mistakes in their own page. */
export const problems = {
  problemsHeading: 'For the author of this page',
  problemsNote:
    'Readers don’t see this. It is shown on your own computer, and elsewhere where the element has “debug”.',
};
