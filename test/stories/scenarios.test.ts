import { expect } from '@open-wc/testing';
import { SCENARIOS } from '../../src/data/scenarios.js';
import * as stories from '../../stories/scenarios.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);

describe('the scenarios of the catalogue', () => {
  it('are all built-in households', () => {
    const { default: _meta, ...each } = stories;
    expect(Object.values(each).map(({ args }) => args?.scenario)).to.have.members(
      SCENARIOS.map(({ id }) => id),
    );
  });
});
