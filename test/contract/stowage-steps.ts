import '../../src/define/stowage-steps.js';
import { GIB } from '../../src/model/size.js';
import type { Contract } from './contract.js';
import { colour, length, part } from './effects.js';
import { leafContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = leafContract('stowage-steps');
const shown = staged('stowage-steps', 'just-beyond-200');

/** The photos move by a peak that the storage doesn't hold. */
const unsafe = staged('stowage-steps', {
  version: 1,
  people: [
    {
      pool: { tier: '50GB' },
      devices: [{ rest: 3 * GIB, photos: { size: 40 * GIB, in: 'backup', want: 'icloud' } }],
    },
  ],
});

export const contract: Contract = {
  ...leaf,
  parts: { ...leaf.parts, step: part(shown), tools: part(shown) },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-line': colour(shown),
    '--stowage-over': colour(unsafe),
    '--stowage-radius': length(shown),
  },
};
