/** What is said of numbers and answers that are kept, and of those that the page has besides. */
export const keeping = {
  offered: 'The page has other numbers than these. “Start again” shows them, and you can undo that.',
  remember: 'Remember my figures and answers in this browser',
  rememberNote: 'They stay on this device, and are forgotten as soon as you untick this.',
  rememberFull: 'This browser has no room for them, so nothing is remembered.',
};
