import { expect, waitUntil } from '@open-wc/testing';
import type { Device } from '../../src/model/household.js';
import { GIB, MIB } from '../../src/model/size.js';
import {
  clear,
  EXAMPLE_NAME,
  found,
  householdOf,
  place,
  plannerIn,
  scopeIn,
  whose,
  type TestPlanner,
} from './elements.js';
import '../../src/define/stowage-scope.js';
import { problemsOf, tableOf, urlOfHousehold } from './sources.js';

const SCRIPT = `<script type="application/json">${JSON.stringify(householdOf('Child'))}</script>`;

async function plannerWith(content: string, attributes = ''): Promise<TestPlanner> {
  const planner = plannerIn(place(`<test-planner ${attributes}>${content}</test-planner>`));
  await waitUntil(() => planner.scope.snapshot);
  return planner;
}

const deviceOf = ({ scope }: TestPlanner): Device => found(scope.household?.people[0]?.devices[0]);

describe('a planner’s table', () => {
  afterEach(clear);

  it('is one device: its caption’s name, its rows’ apps, photos and messages', async () => {
    const planner = await plannerWith(`<table>
      <caption>My iPhone</caption>
      <thead><tr><th>App</th><th>Size</th></tr></thead>
      <tbody>
        <tr><td>Photo Library</td><td>24 GB</td></tr>
        <tr><td>Messages</td><td>0.8 GB</td></tr>
        <tr><th>WhatsApp</th><td>2.3 GB</td><td>a lot!</td></tr>
        <tr><td></td><td></td></tr>
        <tr><td>My own app</td><td>512 KB</td></tr>
      </tbody>
      <tfoot><tr><td>Total</td><td>30 GB</td></tr></tfoot>
    </table>`);
    const { name, photos, messages, apps } = deviceOf(planner);
    expect(planner.scope.problems).to.deep.equal([]);
    expect(planner.scope.snapshot?.isExample).to.equal(false);
    expect(name).to.equal('My iPhone');
    expect([photos.in, photos.size.bytes]).to.deep.equal(['backup', 24 * GIB]);
    expect([messages.in, messages.size.bytes]).to.deep.equal(['backup', Math.round(0.8 * GIB)]);
    expect(apps.map((app) => [app.name, app.class])).to.deep.equal([
      ['WhatsApp', 'cloud'],
      ['My own app', 'unknown'],
    ]);
    expect(apps[1]?.size.bytes).to.equal(MIB / 2);
  });

  it('may have its head in the first row, and is of the tier that is said', async () => {
    const planner = await plannerWith(tableOf(['App', 'Size'], ['TikTok', '190 MB']), 'tier="50GB"');
    expect(deviceOf(planner).apps.map(({ name }) => name)).to.deep.equal(['TikTok']);
    expect(planner.scope.household?.people[0]?.pool).to.include({ tier: '50GB' });
  });

  it('has sizes as the page’s language writes them', async () => {
    const box = place('');
    box.lang = 'de';
    box.innerHTML = `<test-planner>${tableOf(['Fotos', '1.234 MB'], ['Spiel', '1,5 GB'])}</test-planner>`;
    const planner = plannerIn(box);
    await waitUntil(() => planner.scope.snapshot);
    expect(deviceOf(planner).photos.size.bytes).to.equal(1234 * MIB);
    expect(deviceOf(planner).apps[0]?.size.bytes).to.equal(1.5 * GIB);
  });

  it('is passed over with a malformed row, and each is told', async () => {
    const planner = await plannerWith(
      tableOf(
        ['App', 'Size'],
        ['TikTok', 'large'],
        ['', '1 GB'],
        ['X', '-1 GB'],
        ['Y', '1 GB'],
        ['y', '2 GB'],
        ['Photos', '3 GB'],
        ['Photo Library', '4 GB'],
      ),
    );
    expect(planner.scope.snapshot?.isExample).to.equal(true);
    expect(problemsOf(planner.scope)).to.deep.equal([
      'table row 2: not-a-size',
      'table row 3: missing',
      'table row 4: negative',
      'table row 6: duplicate-row',
      'table row 8: duplicate-row',
    ]);
    found(planner.querySelector('table')).innerHTML = '<tr><td>TikTok</td><td>1 GB</td></tr>';
    await waitUntil(() => planner.scope.snapshot?.isExample === false);
    expect(planner.scope.problems).to.deep.equal([]);
  });

  it('is passed over without any row', async () => {
    const planner = await plannerWith(tableOf(['App', 'Size']));
    expect(planner.scope.snapshot?.isExample).to.equal(true);
    expect(problemsOf(planner.scope)).to.deep.equal(['table : no-rows']);
  });

  it('comes after a JSON child and src, and before a scenario', async () => {
    const table = tableOf(['TikTok', '1 GB']);
    const named = 'scenario="two-apart"';
    expect(whose((await plannerWith(SCRIPT + table, named)).scope)).to.equal('Child');
    expect(whose((await plannerWith(table, `src="${urlOfHousehold('Src')}" ${named}`)).scope)).to.equal(
      'Src',
    );
    expect(deviceOf(await plannerWith(table, named)).apps.map(({ name }) => name)).to.deep.equal(['TikTok']);
    const malformed = await plannerWith(tableOf(['App', 'Size'], ['TikTok', 'large']), named);
    expect(whose(malformed.scope)).to.equal('Fatima');
  });

  it('stands in for a malformed JSON child', async () => {
    const planner = await plannerWith(
      `<script type="application/json">{</script>${tableOf(['TikTok', '1 GB'])}`,
    );
    expect(deviceOf(planner).apps.length).to.equal(1);
    expect(problemsOf(planner.scope)).to.deep.equal(['script : not-json']);
  });

  it('is only the planner’s own', async () => {
    const nested = await plannerWith(`<div>${tableOf(['TikTok', '1 GB'])}</div>`);
    expect(whose(nested.scope)).to.equal(EXAMPLE_NAME);
    const scope = scopeIn(place(`<stowage-scope>${tableOf(['TikTok', '1 GB'])}</stowage-scope>`));
    expect(whose(scope)).to.equal(EXAMPLE_NAME);
  });
});
