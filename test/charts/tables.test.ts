import { expect } from '@esm-bundle/chai';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { TIER_BYTES } from '../../src/data/tiers.js';
import { CATEGORIES } from '../../src/model/categories.js';
import { choices } from '../../src/model/choices.js';
import { forecast } from '../../src/model/forecast.js';
import { formatSize, type Rounding } from '../../src/model/format-size.js';
import { needs, type PoolNeeds } from '../../src/model/needs.js';
import { planned } from '../../src/model/planned.js';
import { frontier } from '../../src/model/solver/frontier.js';
import { inOneLine } from '../elements/in-one-line.js';
import { openAll } from '../elements/open-all.js';
import { settled } from '../elements/settled.js';
import { CHARTS, shown, within } from './charts.js';

const [tierBar, rowBar, , months, staircase] = CHARTS;

const size = (bytes: number, round: Rounding = 'nearest'): string =>
  inOneLine(formatSize(bytes, { locale: 'en', round }));

const count = (n: number): string => n.toLocaleString('en');

const textOf = (element: Element): string => inOneLine(element.textContent);

const cellsOf = (rows: Iterable<HTMLTableRowElement>): string[][] =>
  [...rows].map((row) => [...row.cells].map(textOf));

/** The figures of a need in the order of the table: its categories, then what they come to. */
const figures = ({ categories, total }: Pick<PoolNeeds, 'categories' | 'total'>) => [
  ...CATEGORIES.map((name) => categories[name].bytes),
  total.bytes,
];

describe('the table behind every chart', () => {
  for (const scenario of SCENARIOS) {
    it(`agrees with the model on each tier: ${scenario.id}`, async () => {
      const { scope, element } = await shown(tierBar, scenario);
      const { household, results } = scope.snapshot!;
      for (const { id, rows } of results.ladder.pools) {
        const at = (all: { readonly pools: readonly PoolNeeds[] }) =>
          all.pools.find((pool) => pool.id === id)!;
        for (const { tier, capacity, plan, wished } of rows) {
          scope.request({ type: 'view', view: { targets: { [id]: tier } } });
          await settled(element);
          const radio = within<HTMLInputElement>(element, `[id="${id}-${tier}"]`)[0]!;
          expect(radio.checked).to.equal(true);
          await openAll(element);
          const table = radio.closest('li')!.querySelector('table');
          const states = plan
            ? [at(needs(household)), at(needs(planned(household, plan)))]
            : [at(needs(household))];
          if (states.every(({ total }) => total.bytes === 0)) continue;
          const alone = id === 'family' && tier === '5GB';
          const measured = states.map((state) => (alone ? fullest(state, states[0]!) : state));
          const columns = measured.map(figures);
          const expected = columns[0]!
            .map((_, i) => columns.map((column) => column[i]!))
            .filter((line, i) => i === CATEGORIES.length || line.some((bytes) => bytes > 0))
            .map((line) => line.map((bytes) => size(bytes)));
          const [, ...lines] = cellsOf(table!.rows).map(([, ...values]) => values);
          expect(lines.slice(0, expected.length)).to.deep.equal(expected);
          expect(lines[expected.length]).to.deep.equal(columns.map(() => size(capacity)));
          const margin = lines[expected.length + 1]?.[0];
          if (wished.verdict === 'unsure') expect(margin).to.equal(undefined);
          else if (wished.margin < 0) expect(margin).to.equal(size(-wished.margin, 'up'));
          else expect(margin).to.equal(size(wished.margin, 'down'));
        }
      }
    });

    it(`agrees with the model app by app: ${scenario.id}`, async () => {
      const { scope, element } = await shown(rowBar, scenario);
      const devices = scope.snapshot!.household.people.flatMap((person) => person.devices);
      const apps = [...(devices.find((device) => device.apps.length > 0)?.apps ?? [])];
      const rows = within<HTMLTableRowElement>(element, 'tbody tr:not(.rest)');
      expect(rows.length > 0).to.equal(apps.length > 0);
      const largest = apps.sort((a, b) => b.size.bytes - a.size.bytes).slice(0, rows.length);
      const most = largest[0]?.size.bytes ?? 0;
      rows.forEach((row, i) => {
        const { name, size: told } = largest[i]!;
        expect(textOf(row.querySelector('.name')!)).to.equal(name);
        expect(textOf(row.querySelector('.amount')!)).to.equal(size(told.bytes));
        const drawn = Number.parseFloat(row.querySelector('rect')?.getAttribute('width') ?? '');
        expect(drawn).to.be.closeTo(Math.max((told.bytes / most) * 100, 0.4), 0.01);
      });
    });

    it(`agrees with the model month by month: ${scenario.id}`, async () => {
      const { scope, element } = await shown(months, scenario);
      const { household, results } = scope.snapshot!;
      for (const { id: personId, pool } of household.people) {
        const poolId = pool === 'family' ? 'family' : personId;
        if (!results.ladder.pools.some(({ id, isKnown }) => id === poolId && isKnown)) continue;
        const growth = { poolId, personId, ...GROWTH };
        scope.request({ type: 'view', view: { growth } });
        await settled(element);
        const told = forecast(planned(household), growth, { months: 24 })!;
        const lines = cellsOf(within<HTMLTableRowElement>(element, 'tbody tr'));
        if (told.bytesPerMonth === 0) expect(lines).to.have.length(0);
        else {
          // All in one unit, in which a month's growth can be seen.
          const unit = (told.months.at(-1)?.need.high ?? 0) < 2 ** 30 ? 'MB' : 'GB';
          const amount = (bytes: number) => inOneLine(formatSize(bytes, { locale: 'en', unit }));
          expect(lines.map(([, need, , tier]) => [need, tier])).to.deep.equal(
            told.months.map(({ need, tier }) => [amount(need.bytes), tier ? size(TIER_BYTES[tier]) : 'None']),
          );
        }
      }
    });

    it(`agrees with the model step by step: ${scenario.id}`, async () => {
      const { scope, element } = await shown(staircase, scenario);
      const { household, results } = scope.snapshot!;
      const lines = cellsOf(within<HTMLTableRowElement>(element, '[part="numbers"] tbody tr'));
      const poolId = results.recommendation?.poolId ?? '';
      if (!results.ladder.pools.some(({ id, isKnown }) => id === poolId && isKnown)) {
        expect(lines).to.have.length(0);
        return;
      }
      const { bytes: today } = results.needs.pools.find(({ id }) => id === poolId)!.total;
      const steps = frontier(choices(household, poolId));
      const told = Array.from({ length: steps.length }, (_, index) => {
        const { used, changes, loss } = steps.point(index);
        return [size(today - used, 'down'), count(changes), count(loss)].join(' · ');
      });
      expect(steps.status).to.equal('optimal');
      const shownSteps = lines.map((cells) => cells.slice(0, 3).join(' · '));
      if (told.length === 1) expect(shownSteps).to.have.length(0);
      else {
        expect(shownSteps[0]).to.equal(told[0]);
        expect(shownSteps.at(-1)).to.equal(told.at(-1));
        expect(told).to.include.members(shownSteps);
        if (told.length <= 60) expect(shownSteps).to.deep.equal(told);
      }
    });
  }
});

/** What a day and a week add; sizes of one photo and one minute. */
const GROWTH = {
  photosPerDay: 20,
  photoBytes: 2_000_000,
  videoMinutesPerWeek: 10,
  videoBytesPerMinute: 100_000_000,
};

/** The person whose need is the largest, as they are in another state. */
function fullest({ people }: PoolNeeds, { people: before }: PoolNeeds) {
  const { id } = before.reduce((most, one) => (one.total.bytes > most.total.bytes ? one : most));
  return people.find((person) => person.id === id)!;
}
