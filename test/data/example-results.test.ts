import { expect } from '@esm-bundle/chai';
import { EXAMPLE_HOUSEHOLD } from '../../src/data/example-household.js';
import { EXAMPLE_RESULTS } from '../../src/data/example-results.js';
import { workOut } from '../../src/store/work-out.js';

describe('what is known of the example beforehand', () => {
  for (const [name, known] of Object.entries(EXAMPLE_RESULTS)) {
    it(`${name} is what the model works out; if not: npm run example`, () => {
      expect(known).to.deep.equal(Reflect.get(workOut(EXAMPLE_HOUSEHOLD, {}).results, name));
    });
  }
});
