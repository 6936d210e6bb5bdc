import { expect } from '@esm-bundle/chai';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { choices } from '../../src/model/choices.js';
import { formatSize } from '../../src/model/format-size.js';
import { sizeOfPool } from '../../src/model/needs.js';
import { planned } from '../../src/model/planned.js';
import { poolOf } from '../../src/model/pools.js';
import { frontier } from '../../src/model/solver/frontier.js';
import { leastLoss } from '../../src/model/solver/least-loss.js';
import { verdict } from '../../src/model/verdict.js';
import { CHARTS, shown, within } from './charts.js';

const staircase = CHARTS.find((chart) => chart.tag === 'stowage-tradeoff')!;

const sizeText = (bytes: number): string => formatSize(bytes, { locale: 'en' });
const freedText = (bytes: number): string => formatSize(bytes, { locale: 'en', round: 'down' });

describe('the table behind the staircase', () => {
  for (const scenario of SCENARIOS) {
    it(`has the frontier’s own points, drawn where they are: ${scenario.id}`, async () => {
      const { scope, element } = await shown(staircase, scenario);
      const { household, results } = scope.snapshot!;
      const poolId = within<HTMLSelectElement>(element, 'select')[0]?.value ?? results.ladder.pools[0]?.id;
      const rows = within<HTMLTableRowElement>(element, '[part="numbers"] tbody tr');
      if (poolId === undefined || rows.length === 0) return;
      const problem = choices(household, poolId);
      const points = frontier(problem);
      const first = points.point(0);
      const all = Array.from({ length: points.length }, (_, i) => points.point(i));
      const told = rows.map((row) =>
        [...row.cells].map(({ textContent }) => textContent.trim().replaceAll(',', '')),
      );
      const known = told.map(([freed, changes, loss]) =>
        all.find(
          (point) =>
            freedText(first.used - point.used) === freed &&
            String(point.changes) === changes &&
            String(point.loss) === loss,
        ),
      );
      expect(told.filter((_, i) => !known[i])).to.deep.equal([]);
      for (const point of known) {
        const plan = leastLoss(problem, point?.used ?? 0);
        expect([plan.loss, plan.changes]).to.deep.equal([point?.loss, point?.changes]);
      }

      // "Enough": this tier holds the plan there for sure, and no smaller one does with its headroom left.
      const tiers = results.ladder.pools
        .find(({ id }) => id === poolId)!
        .rows.filter(({ tier }) => poolId !== 'family' || tier !== '5GB');
      known.forEach((point, i) => {
        const { take } = points.plan(all.indexOf(point!));
        const need = sizeOfPool(poolOf(planned(household, { take }), poolId)!);
        const enough = told[i]?.[3];
        const verdicts = tiers.map((row) => verdict(need, row.capacity, row.headroom));
        const at = tiers.findIndex(({ capacity }) => sizeText(capacity) === enough);
        if (at < 0) expect(enough).to.equal('none');
        else expect(['fits', 'tight']).to.include(verdicts[at]);
        expect(verdicts.slice(0, at < 0 ? undefined : at)).not.to.include('fits');
      });

      expect(told.at(-1)?.[0]).to.equal(freedText(first.used - (all.at(-1)?.used ?? 0)));

      const path = within(element, '.line:not(.walked)')[0]?.getAttribute('d') ?? '';
      const [most, worst] = [first.used - (all.at(-1)?.used ?? 0), all.at(-1)?.loss ?? 0];
      for (const point of known) {
        const x = Math.round((10_000 * (first.used - (point?.used ?? 0))) / most) / 100;
        const y = Math.round((10_000 * (worst - (point?.loss ?? 0))) / worst) / 100;
        expect(path).to.contain(`${String(x)},${String(y)}`);
      }
    });
  }
});
