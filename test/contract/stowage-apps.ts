import '../../src/define/stowage-apps.js';
import type { Contract } from './contract.js';
import { colour, length, part, says } from './effects.js';
import { namingContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = namingContract('stowage-apps', 'device');
const shown = staged('stowage-apps', 'just-beyond-200');
const several = staged('stowage-apps', 'photos-half-in-common');

export const contract: Contract = {
  ...leaf,
  attributes: {
    ...leaf.attributes,
    device: says(several, 'd2', /No apps of Jonas’ iPad/),
  },
  parts: { ...leaf.parts, table: part(shown), row: part(shown), state: part(shown) },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-line': colour(shown),
    '--stowage-radius': length(shown),
  },
};
