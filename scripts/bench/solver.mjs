// `npm run bench`: the solver against HiGHS on the same problems, its growth, and its numbers to hold, into the
// README. Fails on a different (loss, changes), on a plan that isn't proven, and below 50 times the speed.
import { readFileSync } from 'node:fs';
import { root } from '../root.mjs';
import { bundledSolver } from './bundled.mjs';
import { capacitiesFor, household } from './households.mjs';
import { writeBlock } from '../readme-block.mjs';
import { referee } from './referee.mjs';
import { median, quantile, timed } from './timing.mjs';

const { frontier, leastLoss, prepare } = await bundledSolver();
const leastRatio = 50;
/** Seconds HiGHS gets for a problem, and the most choices it is asked for. */
const timeLimit = 10;
const mostForHighs = 3_000;
const failures = [];

const seeds = (count) => Array.from({ length: count }, (_, index) => index + 1);
const multiple = (value) => `${Number(value.toPrecision(2)).toLocaleString('en')} ×`;
const inMs = (value) => `${Number(value.toPrecision(2)).toLocaleString('en')} ms`;

function tiersOf(seed, length) {
  const { problem, ...bytes } = household(seed, length);
  return capacitiesFor(bytes).map((capacity) => ({
    id: `${length} choices, seed ${seed}`,
    problem,
    capacity,
  }));
}

/** Milliseconds for one tier from scratch: loss, changes and bytes. */
function ours({ id, problem, capacity }) {
  const { result, ms } = timed(() => leastLoss(problem, capacity), problem.choices.length > 10_000 ? 1 : 5);
  if (result.status !== 'optimal') failures.push(`${id} within ${capacity}: ${result.status}`);
  return { ...result, ms };
}

/** How many times as long HiGHS takes for loss and changes; undefined where it has no answer in time. */
function ratioOf({ id, problem, capacity }, plan) {
  const { result, ms } = timed(() => referee(problem, capacity, timeLimit));
  // What it takes for feasible may be over the limit once added up in integers.
  if (!result || result.used > capacity) return undefined;
  if (result.loss !== plan.loss || result.changes !== plan.changes)
    failures.push(
      `${id} within ${capacity}: ${plan.loss}, ${plan.changes}; HiGHS ${result.loss}, ${result.changes}`,
    );
  return ms / plan.ms;
}

const answered = (ratios) => ratios.filter((ratio) => ratio !== undefined);

function comparison() {
  const corpus = JSON.parse(readFileSync(`${root}test/fixtures/solver/households.json`, 'utf8'));
  const known = corpus.flatMap(({ id, problem, expected }) =>
    expected.filter(({ status }) => status === 'optimal').map(({ capacity }) => ({ id, problem, capacity })),
  );
  const tiers = [...known, ...seeds(40).flatMap((seed) => tiersOf(seed, 3 + 17 * seed))];
  const all = tiers.map((tier) => ratioOf(tier, ours(tier)));
  const ratios = answered(all);
  const middle = median(ratios);
  if (middle < leastRatio) failures.push(`HiGHS takes only ${multiple(middle)} as long, not ${leastRatio} ×`);
  const [low, high] = [quantile(ratios, 0.05), quantile(ratios, 0.95)];
  const missing = all.length - ratios.length;
  return `On ${all.length} tiers of households with 20 to 700 choices, HiGHS takes **${multiple(middle)}** as long in the median, ${multiple(low)} to ${multiple(high)} in nine of ten${missing > 0 ? `, and has no answer to ${missing}` : ''}.`;
}

function growth() {
  const rows = [];
  let first;
  for (const length of [20, 60, 200, 700, 3_000, 10_000, 30_000, 100_000]) {
    const tiers = seeds(length <= 1_000 ? 10 : 1).flatMap((seed) => tiersOf(seed, length));
    const plans = tiers.map(ours);
    const ms = median(plans.map((plan) => plan.ms));
    first ??= ms;
    const ratios =
      length <= mostForHighs ? answered(tiers.map((tier, index) => ratioOf(tier, plans[index]))) : [];
    const highs =
      length > mostForHighs ? '' : ratios.length > 0 ? multiple(median(ratios)) : `over ${timeLimit} s`;
    rows.push(`| ${length.toLocaleString('en')} | ${multiple(ms / first)} | ${inMs(ms)} | ${highs} |`);
  }
  return ['| choices | one tier, from scratch | here | HiGHS |', '| --: | --: | --: | --: |', ...rows].join(
    '\n',
  );
}

function numbersToHold() {
  const ladder = ({ problem, most, least }) => {
    const prepared = prepare(problem);
    return [0.1, 0.3, 0.5, 0.8].map((share) =>
      leastLoss(prepared, Math.floor(least + share * (most - least))),
    );
  };
  const held = [
    { what: '6 devices × 60 apps, four tiers', length: 360, budget: 5, run: ladder },
    { what: '10 devices × 300 apps, four tiers', length: 3_000, budget: 60, run: ladder },
    {
      what: '6 devices × 60 apps, the frontier',
      length: 360,
      budget: 250,
      run: ({ problem }) => [frontier(problem)],
    },
  ];
  const rows = held.map(({ what, length, budget, run }) => {
    const runs = seeds(15).map((seed) => {
      const problem = household(seed, length);
      const { result, ms } = timed(() => run(problem), 3);
      if (result.some(({ status }) => status !== 'optimal'))
        failures.push(`${what}, seed ${seed}: not proven`);
      return ms;
    });
    return `| ${what} | ${inMs(median(runs))} | ${budget} ms |`;
  });
  return ['| all proven | here, median | at most |', '| --- | --: | --: |', ...rows].join('\n');
}

for (const seed of seeds(100)) tiersOf(seed, 200).forEach(ours);
const text = [comparison(), growth(), numbersToHold()].join('\n\n');
console.log(text);
await writeBlock('bench', text);

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
