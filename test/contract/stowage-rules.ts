import '../../src/define/stowage-rules.js';
import type { Contract } from './contract.js';
import { colour, part, says } from './effects.js';
import { namingContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = namingContract('stowage-rules', 'rule');
const shown = staged('stowage-rules', 'photos-moved');

const focused = staged('stowage-rules', 'photos-moved', (rules) => {
  rules.shadowRoot?.querySelector('summary')?.focus();
});

export const contract: Contract = {
  ...leaf,
  attributes: {
    ...leaf.attributes,
    rule: says(staged('stowage-rules'), 'nothing-like-it', /There is no rule “nothing-like-it”/),
  },
  parts: {
    ...leaf.parts,
    rule: part(shown),
    quote: part(shown),
    verdict: part(shown),
    sentence: part(shown),
    asks: part(shown),
    sum: part(shown),
    link: part(shown),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(focused),
    '--stowage-line': colour(shown),
    '--stowage-good': colour(shown),
    '--stowage-close': colour(shown),
    '--stowage-over': colour(shown),
  },
};
