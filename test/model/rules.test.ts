import { expect } from '@esm-bundle/chai';
import { RULES } from '../../src/data/rules.js';
import { judgeRules } from '../../src/model/index.js';
import { judged } from './judged.js';
import { RULE_SIDES } from './rule-sides.js';
import { scenario } from './scenario.js';

describe('judgeRules', () => {
  it('judges all twelve, in their order', () => {
    const rules = judgeRules(scenario('example')).map(({ rule }) => rule);
    expect(rules).to.deep.equal(RULES.map(({ id }) => id));
    expect(rules).to.have.length(12);
  });

  for (const { id, canBeTrue } of RULES) {
    for (const side of ['true', 'false', 'depends'] as const) {
      const input = RULE_SIDES[id][side];
      if (side === 'true' && !canBeTrue) {
        it(`${id} is true of nobody`, () => {
          expect(input).to.equal(undefined);
        });
        continue;
      }
      it(`${id} has a household for which it is ${side}`, () => {
        expect(input && judged(id, input).verdict).to.equal(side);
      });
    }
  }

  it('asks for what it lacks where nothing is entered, but of what is true of nobody', () => {
    const nothing = judgeRules(scenario('empty'));
    for (const [i, { id, canBeTrue }] of RULES.entries()) {
      const { verdict, reason, asks, sum } = nothing[i]!;
      expect([verdict, reason], id).to.deep.equal(canBeTrue ? ['depends', 'unknown'] : ['false', 'always']);
      expect(asks, id)[canBeTrue ? 'to' : 'not'].be.a('string');
      expect(sum, id).to.deep.equal([]);
    }
  });
});
