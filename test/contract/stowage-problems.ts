import { expect, fixture } from '@open-wc/testing';
import '../../src/define/stowage-problems.js';
import type { StowageProblems } from '../../src/elements/stowage-problems/stowage-problems.js';
import { textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { elsewhere } from './effects.js';

async function shown(): Promise<StowageProblems> {
  const box = await fixture<StowageProblems>('<stowage-problems></stowage-problems>');
  box.problems = [{ source: 'script', path: 'people[0].name', code: 'not-text', params: {} }];
  await settled(box);
  return box;
}

export const contract: Contract = {
  attributes: {
    async debug({ give }) {
      const box = await shown();
      await elsewhere(box);
      expect(textOf(box)).to.equal('');
      await give(box, true);
      expect(textOf(box)).to.contain('<script> people[0].name Text was expected here.');
    },
  },
  properties: {
    async problems() {
      const box = await shown();
      expect(textOf(box)).to.contain('<script> people[0].name');
      box.problems = [];
      await settled(box);
      expect(textOf(box)).to.equal('');
    },
  },
};
