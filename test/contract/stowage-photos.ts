import '../../src/define/stowage-photos.js';
import { GIB } from '../../src/model/size.js';
import type { Contract } from './contract.js';
import { colour, length, part, says } from './effects.js';
import { namingContract } from './leaf.js';
import { click, staged } from './stage.js';

const leaf = namingContract('stowage-photos', 'person');
const shown = staged('stowage-photos');
const twice = staged('stowage-photos', 'same-photos-twice');
const moved = staged('stowage-photos', 'photos-moved');
const family = staged('stowage-photos', 'family-of-four');
const tried = staged('stowage-photos', 'one-iphone', (photos) => {
  click(photos, 'input[value="icloud"]');
});

/** 49 of 50 GB, and 95 of 50 GB on the way. */
const tight = staged('stowage-photos', {
  version: 1,
  people: [
    { pool: { tier: '50GB' }, devices: [{ rest: 3 * GIB, photos: { size: 46 * GIB, in: 'backup' } }] },
  ],
});

export const contract: Contract = {
  ...leaf,
  attributes: { ...leaf.attributes, person: says(family, 'p2', /the photos of Omar/) },
  parts: {
    ...leaf.parts,
    person: part(family),
    trying: part(tried),
    key: part(shown),
    way: part(shown),
    states: part(shown),
    verdict: part(shown),
    unprotected: part(shown),
    risk: part(shown),
    'way-round': part(shown),
    numbers: part(shown),
    saving: part(shown),
    devices: part(twice),
    'what-ifs': part(moved),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(tried),
    '--stowage-raised': colour(tried),
    '--stowage-line': colour(shown),
    '--stowage-good': colour(shown),
    '--stowage-close': colour(tight),
    '--stowage-over': colour(shown),
    '--stowage-radius': length(twice),
  },
};
