import { expect } from '@esm-bundle/chai';
import { EXAMPLE_HOUSEHOLD } from '../../src/data/example-household.js';
import { EXAMPLE_RESULTS } from '../../src/data/example-results.js';
import { householdResults } from '../../src/store/household-results.js';

describe('what is known of the example beforehand', () => {
  for (const [name, known] of Object.entries(EXAMPLE_RESULTS)) {
    it(`${name} is what the model works out; if not: npm run example`, () => {
      expect(known).to.deep.equal(Reflect.get(householdResults(EXAMPLE_HOUSEHOLD, {}), name));
    });
  }
});
