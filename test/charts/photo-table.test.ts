import { expect } from '@esm-bundle/chai';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { formatSize } from '../../src/model/format-size.js';
import type { PhotoMoment } from '../../src/model/photo-way.js';
import { photoWays, PHOTO_PLACES } from '../../src/model/photo-ways.js';
import { inOneLine } from '../elements/in-one-line.js';
import { settled } from '../elements/settled.js';
import { CHARTS, shown, within } from './charts.js';

const size = (bytes: number): string => inOneLine(formatSize(bytes, { locale: 'en' }));
const textOf = (element: Element): string => inOneLine(element.textContent);

const photoStates = CHARTS[2];

describe('the table behind the places of photos', () => {
  for (const scenario of SCENARIOS) {
    it(`agrees with the model for each person: ${scenario.id}`, async () => {
      const { scope, element } = await shown(photoStates, scenario);
      const { household, results } = scope.snapshot!;
      for (const { id, pool } of household.people) {
        scope.request({ type: 'view', view: { selection: id } });
        await settled(element);
        const ways = photoWays(scope.snapshot!.household, id);
        const rows = within<HTMLTableRowElement>(element, '[part="numbers"] tbody tr');
        const figures = rows.map((row) => [...row.cells].slice(1, 4).map(textOf));
        const expected = ways
          ? [...PHOTO_PLACES.map((place) => ways.ways[place]), ...(ways.copies ? [ways.copies.way] : [])]
          : [];
        expect(figures).to.deep.equal(
          expected.map(({ today, peak, after }) => [today, peak, after].map(({ use }) => size(use.bytes))),
        );
        const { rows: tiers } = results.ladder.pools.find(
          ({ id: poolId }) => poolId === (pool === 'family' ? 'family' : id),
        )!;
        const holds = ({ use }: PhotoMoment): string => {
          const row = tiers.find(
            ({ tier, capacity }) => use.high <= capacity && (pool !== 'family' || tier !== '5GB'),
          );
          return row ? size(row.capacity) : 'none of these';
        };
        expect(rows.map((row) => textOf(row.cells[4]!))).to.deep.equal(
          expected.map(({ after }) => holds(after)),
        );

        const pictures = within(element, '[role="img"]').map((picture) =>
          inOneLine(picture.getAttribute('aria-label')),
        );
        expect(pictures).to.have.length(ways ? PHOTO_PLACES.length : 0);
        pictures.forEach((sentence, i) => {
          for (const figure of figures[i]!) expect(sentence).to.contain(figure);
        });
      }
    });
  }
});
