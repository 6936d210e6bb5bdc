import '../../src/define/stowage-answer.js';
import type { Contract } from './contract.js';
import { colour, length, part } from './effects.js';
import { leafContract } from './leaf.js';
import { click, staged } from './stage.js';

const leaf = leafContract('stowage-answer');
const shown = staged('stowage-answer');
const sumOpen = staged('stowage-answer', 'one-iphone', (answer) => {
  click(answer, '[part="figure"]');
});

export const contract: Contract = {
  ...leaf,
  parts: {
    ...leaf.parts,
    lead: part(shown),
    further: part(staged('stowage-answer', 'same-photos-twice')),
    figure: part(shown),
    sum: part(sumOpen),
    save: part(shown),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-line': colour(sumOpen),
    '--stowage-raised': colour(sumOpen),
    '--stowage-radius': length(sumOpen),
  },
};
