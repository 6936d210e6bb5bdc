import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { choices } from '../../src/model/choices.js';
import type { Household } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { needs } from '../../src/model/needs.js';
import { changesIn, previewOf } from '../../src/model/preview.js';
import { frontier } from '../../src/model/solver/frontier.js';
import { tradeoff } from '../../src/model/tradeoff.js';
import { crowdedHousehold } from './crowded-household.js';
import { scenario } from './scenario.js';

/** Every pool's staircase, but the row of a tier that each member has alone. */
function weighed(household: Household, work?: number) {
  return ladder(household).pools.map(({ id, rows }) => {
    const today = needs(household).pools.find((pool) => pool.id === id)?.total.bytes ?? 0;
    const whole = rows.filter(({ tier }) => id !== 'family' || tier !== '5GB' || household.family?.appleOne);
    const problem = choices(household, id);
    const staircase = frontier(problem, { work });
    const about = { household, poolId: id, today, rows: whole };
    return {
      today,
      staircase,
      ...tradeoff(problem, staircase, today, whole),
      preview: (index: number) => {
        const plan = staircase.plan(index);
        return previewOf(about, { ...plan, choices: changesIn(problem, plan) });
      },
    };
  });
}

const only = (id: string, work?: number) => {
  const [pool] = weighed(scenario(id), work);
  if (!pool) throw new Error(`${id} has no pool`);
  return pool;
};

interface Cost {
  readonly loss: number;
  readonly changes: number;
}

const isDearer = (a: Cost, b: Cost): boolean =>
  a.loss > b.loss || (a.loss === b.loss && a.changes > b.changes);

describe('tradeoff', () => {
  it('walks from how things stand to as small as it gets, each stop freeing more at more loss', () => {
    for (const { id } of SCENARIOS) {
      for (const { stops, staircase, today } of weighed(scenario(id))) {
        expect(stops[0], id).to.include({ index: 0, changes: 0, loss: 0, freed: 0 });
        expect(stops.at(-1)?.index, id).to.equal(staircase.length - 1);
        stops.forEach((stop, i) => {
          expect(stop.freed).to.equal(today - stop.used);
          const before = stops[i - 1];
          if (!before) return;
          expect(stop.freed, id).to.be.above(before.freed);
          expect(isDearer(stop, before), id).to.equal(true);
        });
      }
    }
  });

  it('keeps every step of a few, and some sixty of many', () => {
    expect(only('family-of-four').stops).to.have.length(only('family-of-four').staircase.length);
    const many = only('three-hundred-apps');
    expect(many.staircase.length).to.be.above(1000);
    expect(many.stops.length).to.be.within(40, 64);
  });

  it('reaches a tier at no more than the plan that the ladder offers', () => {
    fc.assert(
      fc.property(crowdedHousehold, (household) => {
        for (const { reaches } of weighed(household)) {
          for (const { row, stop } of reaches) {
            const { plan, wished } = row;
            if (!stop || plan?.status !== 'optimal' || wished.verdict === 'tight') continue;
            if (plan.verdict === 'fits') expect(isDearer(stop, plan)).to.equal(false);
          }
        }
      }),
      { numRuns: 60 },
    );
    const reach = only('three-hundred-apps').reaches[0];
    expect(reach?.stop).to.include({ loss: reach?.row.plan?.loss, changes: reach?.row.plan?.changes });
  });

  it('holds what it reaches when it is summed again, a sample too', () => {
    for (const { id } of SCENARIOS) {
      for (const work of [undefined, 0]) {
        for (const { reaches, stops, preview } of weighed(scenario(id), work)) {
          for (const { index, used, freed, tier } of stops) {
            const then = preview(index);
            expect(then.after.bytes, id).to.equal(used);
            expect(then.freed, id).to.equal(freed);
            const capacity = reaches.find(({ row }) => row.tier === tier)?.row.capacity ?? Infinity;
            expect(then.after.high, id).to.be.at.most(capacity);
          }
        }
      }
    }
  });

  it('tells what the next tier’s money keeps', () => {
    const { reaches } = only('just-beyond-200');
    expect(reaches.map(({ row, stop, bought }) => [row.tier, stop?.changes, bought])).to.deep.equal([
      ['5GB', undefined, null],
      ['50GB', undefined, null],
      ['200GB', 2, null],
      ['2TB', 0, { more: 9.99 - 2.99, kept: 2 }],
    ]);
  });

  it('never leaves out what may be the only copy', () => {
    const { preview, staircase } = only('just-beyond-200');
    const names = preview(staircase.length - 1).groups.flatMap(({ changes }) =>
      changes.map(({ choice }) => choice.name),
    );
    expect(names).to.deep.equal(['WhatsApp', 'Podcasts', 'TikTok']);
  });

  it('groups a plan by device and person, what frees the most first', () => {
    const { preview, staircase } = only('family-of-four');
    const { groups, hardest, best } = preview(staircase.length - 1);
    expect(groups.map(({ deviceId, changes }) => [deviceId, changes.length])).to.deep.equal([
      ['d1', 2],
      ['d2', 2],
      ['d3', 2],
      ['d4', 2],
    ]);
    expect(groups.reduce((sum, { freed }) => sum + freed, 0)).to.equal(16 * 2 ** 30);
    expect(hardest).to.equal(40);
    expect(best?.row.tier).to.equal('200GB');
  });
});
