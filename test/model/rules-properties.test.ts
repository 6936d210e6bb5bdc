import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { RULES } from '../../src/data/rules.js';
import { judgeRule, judgeRules, planned, type Judgement } from '../../src/model/index.js';
import { anyHousehold } from './arbitrary-household.js';

const bytesOf = (judgement: Judgement, role: string): number[] =>
  judgement.sum.flatMap((line) => (line.role === role && 'size' in line ? [line.size.bytes] : []));

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

describe('the rules of thumb, of any household', () => {
  it('come to a verdict with a sum that adds up', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        for (const judgement of judgeRules(household)) {
          const [result] = bytesOf(judgement, 'total');
          if (result === undefined) continue;
          const sum = total(bytesOf(judgement, 'plus')) - total(bytesOf(judgement, 'minus'));
          expect(Math.abs(sum), `${judgement.rule} ${judgement.reason}`).to.equal(result);
        }
      }),
    );
  });

  it('tell no figure that is outside its range', () => {
    const ends = (line: Judgement['sum'][number]) => {
      if ('size' in line) return [line.size.low, line.size.bytes, line.size.high];
      return 'share' in line ? [line.low, line.share, line.high] : [line.low, line.minutes, line.high];
    };
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        for (const { rule, reason, sum } of judgeRules(household))
          for (const line of sum) {
            const told = ends(line);
            const inOrder = [...told].sort((a, b) => a - b);
            expect(told, `${rule} ${reason} ${line.code}`).to.deep.equal(inOrder);
          }
      }),
    );
  });

  it('ask for something exactly where too little is known, and show a sum where they decide by one', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        for (const { verdict, reason, asks, sum, rule } of judgeRules(household)) {
          if (reason === 'unknown') {
            expect([verdict, sum.length], rule).to.deep.equal(['depends', 0]);
            expect(asks, rule).not.to.equal(null);
          }
          if (verdict !== 'depends') expect(asks, rule).to.equal(null);
          if (reason === 'rounding') expect(sum.length, rule).to.be.above(0);
        }
      }),
    );
  });

  it('are never true of anybody where they say something false of everybody', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        for (const { id, canBeTrue } of RULES)
          if (!canBeTrue) expect(judgeRule(household, id).verdict, id).not.to.equal('true');
      }),
    );
  });

  it('are about somebody in the household', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        const ids = new Set(
          household.people.flatMap(({ id, devices }) => [id, ...devices.map((device) => device.id)]),
        );
        for (const { subject } of judgeRules(household))
          if (subject && subject.id !== 'family') expect(ids).to.include(subject.id);
      }),
    );
  });

  it('judge today: wishes make no difference but to what the fixes delete', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        const bare = {
          ...household,
          people: household.people.map((person) => ({
            ...person,
            devices: person.devices.map((device) => ({
              ...device,
              want: null,
              photos: { ...device.photos, want: null },
              messages: { ...device.messages, want: null },
              apps: device.apps.map((app) => ({ ...app, want: null })),
            })),
          })),
        };
        for (const { id } of RULES)
          if (id !== 'non-destructive')
            expect(judgeRule(household, id).verdict, id).to.equal(judgeRule(bare, id).verdict);
      }),
      { numRuns: 50 },
    );
  });

  it('judge a household with its wishes come true without a mistake', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        expect(judgeRules(planned(household))).to.have.length(RULES.length);
      }),
      { numRuns: 50 },
    );
  });
});
