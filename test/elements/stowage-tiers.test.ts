import { expect } from '@esm-bundle/chai';
import { expect as expectElement, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { needsDevtools } from './devtools.js';
import '../scope/learnt.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-tiers.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { StowageTiers } from '../../src/elements/stowage-tiers/stowage-tiers.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { GIB } from '../../src/model/size.js';
import { inOneLine } from './in-one-line.js';
import { openAll } from './open-all.js';

const gb = (count: number) => count * GIB;

const alone = (name: string, photos: number, pool: object = {}): object => ({
  name,
  pool: { tier: '5GB', ...pool },
  cloud: { photos: gb(photos) },
});

const household = (people: readonly object[], others: object = {}): HouseholdInput => ({
  version: 1,
  people,
  ...others,
});

const scenario = (id: string): HouseholdInput => SCENARIOS.find((one) => one.id === id)!.household;

async function show(input: HouseholdInput): Promise<{ scope: StowageScope; tiers: StowageTiers }> {
  const scope = await fixture<StowageScope>(
    html`<stowage-scope .household=${input}><stowage-tiers></stowage-tiers></stowage-scope>`,
  );
  const tiers = scope.querySelector('stowage-tiers')!;
  await tiers.updateComplete;
  return { scope, tiers };
}

const all = <Kind extends Element>(tiers: StowageTiers, selector: string): Kind[] => [
  ...tiers.renderRoot.querySelectorAll<Kind>(selector),
];
const textOf = (element: Element | null | undefined): string => inOneLine(element?.textContent);
const radios = (tiers: StowageTiers) => all<HTMLInputElement>(tiers, 'input[type="radio"]');
const labels = (tiers: StowageTiers) => radios(tiers).map((radio) => textOf(radio.labels?.[0]));
const plans = (tiers: StowageTiers) => all(tiers, '.plan').map(textOf);
const textAt = (tiers: StowageTiers, part: string) =>
  textOf(tiers.renderRoot.querySelector(`[part="${part}"]`));

describe('stowage-tiers', () => {
  it('has the tier checked that is planned for, after another household too', async () => {
    const { scope, tiers } = await show(scenario('family-of-four'));
    for (const id of ['three-hundred-apps', 'family-of-four', 'same-photos-twice']) {
      scope.household = scenario(id);
      await tiers.updateComplete;
      const paid = tiers.snapshot?.household;
      const tier = paid?.family?.tier ?? paid?.people[0]?.pool;
      expect(
        radios(tiers)
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ).to.deep.equal([typeof tier === 'object' ? tier.tier : tier]);
    }
  });

  it('shows the example alone on a page, marked as one', async () => {
    const tiers = await fixture<StowageTiers>(html`<stowage-tiers></stowage-tiers>`);
    expect(textOf(tiers.renderRoot.querySelector('legend'))).to.contain('You need 32.6 GB An example');
    expect(labels(tiers)).to.deep.equal([
      '5 GB free You have this 27.6 GB too much',
      '50 GB $0.99 a month Fits, 17.4 GB to spare',
      '200 GB $2.99 a month Fits, 167.4 GB to spare',
      '2 TB $9.99 a month Fits, 1.96 TB to spare',
    ]);
  });

  it('marks what is paid for and says what it would take', async () => {
    const { tiers } = await show(scenario('just-beyond-200'));
    expect(labels(tiers)[2]).to.equal('200 GB $2.99 a month You pay for this 1 GB too much');
    expect(plans(tiers)[2]).to.equal('Fits after 2 changes');
    const radio = radios(tiers)[2]!;
    expect(radio.checked).to.equal(true);
    expect(radio.getAttribute('aria-describedby')).to.equal(
      tiers.renderRoot.querySelectorAll('.plan')[2]?.id,
    );
  });

  it('names the photos that would be unprotected', async () => {
    const { tiers } = await show(scenario('only-copy-of-photos'));
    expect(plans(tiers)[1]).to.equal('Not without leaving 40 GB of photos unprotected');
  });

  it('says when nothing helps, and when the sizes are too rough to tell', async () => {
    const { tiers } = await show(scenario('everything-off'));
    expect(plans(tiers)[0]).to.equal('Nothing we can suggest makes this fit');
    const close = await show(
      household([{ name: 'Ana', pool: { tier: '50GB' }, cloud: { photos: '50 GB' } }]),
    );
    expect(labels(close.tiers)[1]).to.equal(
      '50 GB $0.99 a month You pay for this Too close to call: the sizes are rounded',
    );
    const tight = await show(household([alone('Ana', 49, { tier: '50GB' })]));
    expect(labels(tight.tiers)[1]).to.contain('Fits tightly, 1 GB to spare');
  });

  it('says each bar in a sentence, with the numbers of the table', async () => {
    const { tiers } = await show(scenario('one-iphone'));
    const bars = all(tiers, 'svg[role="img"]').map((bar) => inOneLine(bar.getAttribute('aria-label')));
    expect(bars[1]).to.equal('43 GB against 50 GB: Photos in the backup 40 GB and System and other 3 GB.');
    await openAll(tiers);
    const rows = all<HTMLTableRowElement>(tiers, 'details tr').map((row) => [...row.cells].map(textOf));
    expect(rows).to.deep.equal([
      ['What', 'Size'],
      ['Photos in the backup', '40 GB'],
      ['System and other', '3 GB'],
      ['Together', '43 GB'],
      ['This plan holds', '50 GB'],
      ['To spare', '7 GB'],
    ]);
  });

  it('draws today above and the plan below, and tells all three apart in the table', async () => {
    const { scope, tiers } = await show(scenario('just-beyond-200'));
    scope.request({ type: 'want', path: 'd1/a4', want: false });
    await tiers.updateComplete;
    const chosen = all(tiers, '.tier')[2]!;
    expect(inOneLine(chosen.querySelector('svg.bar')?.getAttribute('aria-label'))).to.match(
      /^199 GB against 200 GB: .*\. Today it is 201 GB\. After the changes suggested it would be 194 GB\.$/,
    );
    await openAll(tiers);
    const cells = [...chosen.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf));
    expect(cells).to.deep.equal([
      ['What', 'Today', 'As marked', 'As suggested'],
      ['iCloud Photos', '170 GB', '170 GB', '170 GB'],
      ['Apps in the backup', '16 GB', '14 GB', '9 GB'],
      ['System and other', '3 GB', '3 GB', '3 GB'],
      ['iCloud Drive', '12 GB', '12 GB', '12 GB'],
      ['Together', '201 GB', '199 GB', '194 GB'],
      ['This plan holds', '200 GB', '200 GB', '200 GB'],
      ['To spare', '', '1 GB', ''],
    ]);
    expect(all(tiers, '[part="key"] li').map(textOf)).to.include.members([
      'Above: today',
      'Below: as suggested',
    ]);
  });

  it('draws nothing apart where nothing is different', async () => {
    const { tiers } = await show(scenario('one-iphone'));
    expect(all(tiers, '[part="key"] li').map(textOf)).to.deep.equal([
      'Photos in the backup',
      'System and other',
      'Better kept free',
      'Too much',
    ]);
    expect(new Set(all(tiers, 'svg.bar').map((bar) => bar.getAttribute('height')))).to.deep.equal(
      new Set(['22']),
    );
  });

  it('draws each bar with stripes of its own', async () => {
    const { tiers } = await show(household([alone('Ana', 60), alone('Ben', 60)]));
    const ids = all(tiers, 'pattern').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const filled = all(tiers, '[fill^="url"]').map((rect) => rect.getAttribute('fill')?.slice(5, -1) ?? '');
    expect(filled.every((id) => ids.includes(id))).to.equal(true);
  });

  it('plans for the tier chosen with the keyboard, and moves the table there', async () => {
    const { scope, tiers } = await show(scenario('one-iphone'));
    radios(tiers)[1]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await tiers.updateComplete;
    expect(scope.snapshot?.view.targets).to.deep.equal({ p1: '200GB' });
    expect(radios(tiers).map(({ checked }) => checked)).to.deep.equal([false, false, true, false]);
    await openAll(tiers);
    expect(textOf(tiers.renderRoot.querySelectorAll('.tier')[2]?.querySelector('tfoot'))).to.contain(
      '200 GB',
    );
    expect(scope.snapshot?.household.people[0]?.pool).to.deep.include({ tier: '50GB' });
  });

  it('chooses by a click anywhere on the row', async () => {
    const { scope, tiers } = await show(scenario('one-iphone'));
    const { left, top, height } = all(tiers, '.row')[3]!.querySelector('svg.bar')!.getBoundingClientRect();
    const hit = tiers.shadowRoot?.elementFromPoint(left + 5, top + height / 2);
    (hit as HTMLElement).click();
    await tiers.updateComplete;
    expect(scope.snapshot?.view.targets).to.deep.equal({ p1: '2TB' });
  });

  it('shows what the wishes change', async () => {
    const { scope, tiers } = await show(scenario('just-beyond-200'));
    scope.request({ type: 'want', path: 'd1/a3', want: false });
    await tiers.updateComplete;
    expect(textOf(tiers.renderRoot.querySelector('legend'))).to.contain(
      'You need 195 GB with the changes you marked; 201 GB as things are today',
    );
    expect(labels(tiers)[2]).to.contain('Fits, 5 GB to spare');
  });

  it('shows a cheaper way apart for two people on one plan', async () => {
    const { tiers } = await show(scenario('two-apart'));
    expect(textOf(tiers.renderRoot.querySelector('legend'))).to.contain(
      'Family (Fatima and Goran): 210 GB needed',
    );
    expect(textAt(tiers, 'together')).to.equal(
      'Apart it is cheaper: 200 GB for Fatima and 50 GB for Goran, $3.98 a month together, $6.01 less.',
    );
    expect(plans(tiers)[0]).to.contain('The bar shows the fullest account, Fatima.');
    expect(labels(tiers)[0]).to.equal('5 GB each free 175 GB too much');
  });

  it('adds up what two people with their own plans pay', async () => {
    const { tiers } = await show(household([alone('Ana', 180), alone('Ben', 30)]));
    expect(all(tiers, 'fieldset')).to.have.length(2);
    expect(textAt(tiers, 'together')).to.equal('Together $3.98 a month: 200 GB for Ana and 50 GB for Ben.');
    const free = await show(scenario('free-twice'));
    expect(textAt(free.tiers, 'together')).to.equal(
      'Together nothing to pay: 5 GB for Kim and 5 GB for Leo.',
    );
  });

  it('warns that 50 GB may not be shared', async () => {
    const { tiers } = await show(household([alone('Ana', 20), alone('Ben', 10)]));
    expect(textAt(tiers, 'together')).to.contain(
      'Together it is cheaper: 50 GB shared by Ana and Ben, $0.99 a month, $0.99 less.',
    );
    expect(textAt(tiers, 'together')).to.contain('Whether 50 GB can be shared');
  });

  it('adds Apple One without a price for it', async () => {
    const { tiers } = await show(household([alone('Ana', 150, { tier: '200GB', appleOne: 'family' })]));
    expect(labels(tiers)[0]).to.equal('Apple One alone nothing on top 200 GB in all Fits, 50 GB to spare');
    expect(labels(tiers)[2]).to.equal(
      '200 GB beside Apple One $2.99 a month 400 GB in all You pay for this Fits, 250 GB to spare',
    );
  });

  it('dates the price, warns when it is old, and marks another country’s', async () => {
    const { tiers } = await show(household([alone('Ana', 1)], { region: 'US' }));
    tiers.today = '2026-11-22';
    await tiers.updateComplete;
    expect(textAt(tiers, 'price-note')).to.equal(
      'List price in the United States, as of August 17, 2026. Settings shows yours.',
    );
    tiers.today = '2027-03-01';
    await tiers.updateComplete;
    expect(textAt(tiers, 'price-note')).to.contain('it may have changed');
    const elsewhere = await show(household([alone('Ana', 1)], { region: 'AQ' }));
    expect(textAt(elsewhere.tiers, 'price-note')).to.match(
      /^We have no list price for Antarctica: these are US dollars\./,
    );
  });

  it('asks of the old backup that decides, as the answer does', async () => {
    const { tiers } = await show(scenario('old-ipad'));
    expect(plans(tiers)[1]).to.equal('One question first: is the backup of Old iPad still needed?');
  });

  it('says what is missing while nobody is there', async () => {
    const { tiers } = await show(household([]));
    expect(textOf(tiers.renderRoot.querySelector('p'))).to.match(/^Add a person/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      needsDevtools(this);
      await emulateMedia({ colorScheme });
      const { tiers } = await show(scenario('two-apart'));
      for (const details of all<HTMLDetailsElement>(tiers, 'details')) details.open = true;
      await expectElement(tiers).to.be.accessible();
    });
  }
});
