import { expect } from '@open-wc/testing';
import '../../src/define/stowage-tradeoff.js';
import { GIB } from '../../src/model/size.js';
import { textOf } from '../elements/find.js';
import { weighed } from '../elements/weighed.js';
import type { Contract } from './contract.js';
import { colour, length, part } from './effects.js';
import { namingContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = namingContract('stowage-tradeoff', 'person');
const shown = staged('stowage-tradeoff', 'just-beyond-200', weighed);

const owner = (app: string) =>
  ({
    pool: { tier: '5GB' },
    devices: [{ apps: [{ name: app, size: 6 * GIB, class: 'returns' }] }],
  }) as const;
const two = staged('stowage-tradeoff', { version: 1, people: [owner('Maps'), owner('Radio')] }, weighed);

export const contract: Contract = {
  ...leaf,
  attributes: {
    ...leaf.attributes,
    async person({ give }) {
      const tradeoff = await two();
      expect(textOf(tradeoff)).to.contain('Maps').and.not.to.contain('Radio');
      await give(tradeoff, 'p2');
      await weighed(tradeoff);
      expect(textOf(tradeoff)).to.contain('Radio').and.not.to.contain('Maps');
    },
  },
  parts: {
    ...leaf.parts,
    'plan-words': part(shown),
    figure: part(shown),
    picture: part(shown),
    slider: part(shown),
    numbers: part(shown),
    tier: part(shown),
    others: part(shown),
    plan: part(shown),
    apply: part(shown),
    'price-note': part(shown),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-on-accent': colour(shown),
    '--stowage-line': colour(shown),
    '--stowage-radius': length(shown),
  },
};
