import '../../src/define/stowage-devices.js';
import type { Contract } from './contract.js';
import { colour, length, part } from './effects.js';
import { leafContract } from './leaf.js';
import { staged, typeAndLeave } from './stage.js';

const leaf = leafContract('stowage-devices');
const shown = staged('stowage-devices');
const several = staged('stowage-devices', 'same-photos-twice');

const mistaken = staged('stowage-devices', 'three-answers', (devices) => {
  typeAndLeave(devices, 'Used', 'a lot');
});

export const contract: Contract = {
  ...leaf,
  parts: { ...leaf.parts, person: part(shown), device: part(several) },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-line': colour(shown),
    '--stowage-over': colour(mistaken),
    '--stowage-radius': length(shown),
    '--stowage-gap': length(shown),
  },
};
