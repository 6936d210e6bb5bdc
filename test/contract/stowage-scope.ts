import { expect } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import { textOf } from '../elements/find.js';
import type { Contract } from './contract.js';
import { scopeContract } from './scope.js';
import { showScope } from './stage.js';

export const contract: Contract = {
  ...scopeContract(() => showScope('three-answers')),
  slots: {
    async ''() {
      const scope = await showScope('three-answers', '<p>In between</p>');
      expect(textOf(scope)).to.equal('In between');
    },
  },
};
