import { expect } from '@open-wc/testing';
import '../../src/define/stowage-tiers.js';
import { GIB } from '../../src/model/size.js';
import { textOfPart } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { colour, length, part } from './effects.js';
import { leafContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = leafContract('stowage-tiers');
const shown = staged('stowage-tiers');
const apart = staged('stowage-tiers', 'two-apart');

/** 49 of 50 GB. */
const tight = staged('stowage-tiers', {
  version: 1,
  people: [{ pool: { tier: '50GB' }, cloud: { photos: 49 * GIB } }],
});

export const contract: Contract = {
  ...leaf,
  properties: {
    ...leaf.properties,
    async today() {
      const tiers = await shown();
      tiers.today = '2040-01-01';
      await settled(tiers);
      expect(textOfPart(tiers, 'price-note')).to.contain('may have changed');
    },
  },
  parts: {
    ...leaf.parts,
    group: part(shown),
    need: part(shown),
    tier: part(shown),
    verdict: part(shown),
    bar: part(shown),
    numbers: part(shown),
    key: part(shown),
    together: part(apart),
    'price-note': part(shown),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-line': colour(shown),
    '--stowage-raised': colour(shown),
    '--stowage-good': colour(shown),
    '--stowage-close': colour(tight),
    '--stowage-over': colour(shown),
    '--stowage-radius': length(shown),
  },
};
