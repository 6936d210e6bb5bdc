import { expect } from '@open-wc/testing';
import '../../src/define/stowage-forecast.js';
import { textOfPart } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { colour, length, part, says } from './effects.js';
import { namingContract } from './leaf.js';
import { staged, typeAndLeave } from './stage.js';

const leaf = namingContract('stowage-forecast', 'person');
const shown = staged('stowage-forecast');

const mistaken = staged('stowage-forecast', 'one-iphone', (forecast) => {
  typeAndLeave(forecast, 'Photos a day', 'many');
});

export const contract: Contract = {
  ...leaf,
  attributes: {
    ...leaf.attributes,
    person: says(staged('stowage-forecast', 'two-apart'), 'p2', /Only what Goran adds/),
  },
  properties: {
    ...leaf.properties,
    async today() {
      const forecast = await shown();
      forecast.today = '2031-05-05';
      await settled(forecast);
      expect(textOfPart(forecast, 'lead')).to.contain('2031');
    },
  },
  parts: {
    ...leaf.parts,
    lead: part(shown),
    fields: part(shown),
    input: part(shown),
    error: part(mistaken),
    figure: part(shown),
    numbers: part(shown),
    tiers: part(shown),
    cost: part(shown),
    'price-note': part(shown),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(shown),
    '--stowage-line': colour(shown),
    '--stowage-over': colour(mistaken),
    '--stowage-radius': length(shown),
  },
};
