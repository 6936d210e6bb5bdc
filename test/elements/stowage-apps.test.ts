import { expect } from '@esm-bundle/chai';
import { expect as expectElement, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { needsDevtools } from './devtools.js';
import '../scope/learnt.js';
import '../../src/define/stowage-apps.js';
import '../../src/define/stowage-scope.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { StowageApps } from '../../src/elements/stowage-apps/stowage-apps.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { App, HouseholdInput } from '../../src/model/household.js';
import { GIB } from '../../src/model/size.js';
import { inOneLine } from './in-one-line.js';
import { openAll } from './open-all.js';

const gb = (count: number) => Math.round(count * GIB);

const phone = (apps: readonly object[], others: object = {}): object => ({
  name: 'Ana’s iPhone',
  rest: gb(1),
  apps,
  ...others,
});

const household = (devices: readonly object[], tier = '5GB'): HouseholdInput =>
  ({ version: 1, people: [{ name: 'Ana', pool: { tier }, devices }] }) as HouseholdInput;

const scenario = (id: string): HouseholdInput => SCENARIOS.find((one) => one.id === id)!.household;

interface Shown {
  readonly scope: StowageScope;
  readonly apps: StowageApps;
  readonly appOf: (id: string) => App;
}

async function show(input: HouseholdInput, device = ''): Promise<Shown> {
  const scope = await fixture<StowageScope>(
    html`<stowage-scope .household=${input}><stowage-apps device=${device}></stowage-apps></stowage-scope>`,
  );
  const apps = scope.querySelector('stowage-apps')!;
  await apps.updateComplete;
  const appOf = (id: string): App =>
    scope
      .snapshot!.household.people.flatMap(({ devices }) => devices)
      .flatMap((one) => one.apps)
      .find((one) => one.id === id)!;
  return { scope, apps, appOf };
}

const textOf = (element: Element | null | undefined): string => inOneLine(element?.textContent);
const all = <Kind extends Element>(apps: StowageApps, selector: string): Kind[] => [
  ...apps.renderRoot.querySelectorAll<Kind>(selector),
];
const rows = (apps: StowageApps) => all<HTMLTableRowElement>(apps, 'tbody tr');
const names = (apps: StowageApps) => all(apps, 'tbody .name').map(textOf);
const row = (apps: StowageApps, name: string): HTMLTableRowElement =>
  rows(apps).find((one) => textOf(one.querySelector('.name')) === name)!;
const tick = (apps: StowageApps, name: string) =>
  row(apps, name).querySelector<HTMLInputElement>('input[type="checkbox"]')!;
const stateOf = (apps: StowageApps, name: string) => textOf(row(apps, name).querySelector('[part="state"]'));
const button = (within: ParentNode, text: string): HTMLButtonElement =>
  [...within.querySelectorAll('button')].find((one) => textOf(one).startsWith(text))!;
const sizes = (apps: StowageApps) => all(apps, 'td.size').map(textOf);

const three = [
  { id: 'a1', name: 'WhatsApp', size: gb(2), class: 'cloud' },
  { id: 'a2', name: 'Álbum', size: gb(1), class: 'returns' },
  { id: 'a3', name: 'Zoo Diary', size: gb(3), class: 'only' },
];

describe('stowage-apps', () => {
  beforeEach(async () => {
    await setViewport({ width: 900, height: 700 });
  });

  it('shows the apps of the example alone on a page, the largest first', async () => {
    const apps = await fixture<StowageApps>(html`<stowage-apps></stowage-apps>`);
    expect(names(apps).slice(0, 3)).to.deep.equal(['WhatsApp', 'Instagram', 'TikTok']);
    expect(textOf(apps.renderRoot.querySelector('h3'))).to.equal('Apps in the backup of Ana’s iPhone');
    expect(apps.renderRoot.textContent).to.contain('An example');
    expect(all(apps, 'table[aria-labelledby="title"]')).to.have.length(1);
  });

  it('writes a switch as a wish, and takes it back at today’s value', async () => {
    const { apps, appOf } = await show(household([phone(three)], '50GB'));
    tick(apps, 'WhatsApp').focus();
    await sendKeys({ press: ' ' });
    await apps.updateComplete;
    expect(appOf('a1')).to.deep.include({ on: true, want: false });
    expect(stateOf(apps, 'WhatsApp')).to.equal('you turn this off');
    expect(tick(apps, 'WhatsApp').checked).to.equal(false);
    await sendKeys({ press: ' ' });
    await apps.updateComplete;
    expect(appOf('a1').want).to.equal(null);
    expect(stateOf(apps, 'WhatsApp')).to.equal('');
  });

  it('shows what is off already, and lets the reader want it on', async () => {
    const { apps, appOf } = await show(scenario('everything-off'));
    expect(stateOf(apps, 'WhatsApp')).to.equal('already off');
    tick(apps, 'WhatsApp').click();
    await apps.updateComplete;
    expect(appOf('a1').want).to.equal(true);
    expect(stateOf(apps, 'WhatsApp')).to.equal('you turn this on');
  });

  it('marks what the plan turns off, and keeps it on demand', async () => {
    const { apps, appOf } = await show(scenario('just-beyond-200'));
    expect(textOf(apps.renderRoot.querySelector('#hint'))).to.match(
      /^To fit 200 GB, the plan turns 2 of these apps off\./,
    );
    expect(stateOf(apps, 'Podcasts')).to.match(/^the plan turns this off/);
    button(row(apps, 'Podcasts'), 'Keep').click();
    await apps.updateComplete;
    expect(appOf('a1').want).to.equal(true);
    expect(stateOf(apps, 'Podcasts')).to.match(/^you keep this/);
    const keep = button(row(apps, 'Podcasts'), 'Keep');
    expect(keep.getAttribute('aria-pressed')).to.equal('true');
    keep.click();
    await apps.updateComplete;
    expect(appOf('a1').want).to.equal(null);
  });

  it('follows the tier planned for', async () => {
    const { apps, scope } = await show(scenario('just-beyond-200'));
    scope.request({ type: 'view', view: { targets: { p1: '2TB' } } });
    await apps.updateComplete;
    expect(all(apps, '[part="state"].plan-off')).to.have.length(0);
  });

  it('keeps an only copy on until the reader allows leaving it out', async () => {
    const { apps, appOf } = await show(household([phone(three)]));
    await openAll(apps);
    expect(tick(apps, 'Zoo Diary').disabled).to.equal(true);
    expect(stateOf(apps, 'Zoo Diary')).to.equal('stays on');
    const allow = button(row(apps, 'Zoo Diary'), 'Allow leaving it out');
    expect(textOf(allow)).to.equal('Allow leaving it out: Zoo Diary');
    allow.click();
    await apps.updateComplete;
    expect(appOf('a3').unlocked).to.equal(true);
    expect(tick(apps, 'Zoo Diary').disabled).to.equal(false);
    expect(row(apps, 'WhatsApp').textContent).not.to.contain('Allow');
  });

  it('sets what leaving an app out would cost, in words', async () => {
    const { apps, appOf } = await show(household([phone(three)]));
    await openAll(apps);
    const select = row(apps, 'WhatsApp').querySelector('select')!;
    expect(textOf(select.selectedOptions[0])).to.equal('would hurt (our guess)');
    select.value = 'nuisance';
    select.dispatchEvent(new Event('change'));
    await apps.updateComplete;
    expect(appOf('a1').loss).to.equal(10);
    expect(textOf(row(apps, 'WhatsApp').querySelector('summary'))).to.equal('WhatsApp: a nuisance, you say');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await apps.updateComplete;
    expect(appOf('a1').loss).to.equal(null);
  });

  it('takes the reader’s word that an app’s own backup is on', async () => {
    const { apps, appOf } = await show(household([phone(three)]));
    await openAll(apps);
    button(row(apps, 'WhatsApp'), 'Its own backup is on').click();
    await apps.updateComplete;
    expect(appOf('a1').class).to.equal('cloud-confirmed');
    button(row(apps, 'WhatsApp'), 'Its own backup is on').click();
    await apps.updateComplete;
    expect(appOf('a1').class).to.equal('cloud');
  });

  it('gives the catalogue’s reason, else the cautious one of its kind', async () => {
    const { apps } = await show(
      household([
        phone([
          three[0]!,
          { name: 'Grandma’s recipes', size: gb(0.5) },
          { name: 'Spotify', size: gb(0.1), class: 'only' },
        ]),
      ]),
    );
    await openAll(apps);
    const reason = (name: string) => textOf(row(apps, name).querySelector('details p'));
    await waitUntil(() => reason('WhatsApp').includes('chat backup'), 'the catalogue loads', {
      timeout: 10_000,
    });
    expect(reason('Grandma’s recipes')).to.equal(
      'We don’t know this app: check that it signs in and brings its data back.',
    );
    expect(reason('Spotify')).to.equal('What is in it may be nowhere else.');
  });

  it('says “usually” where the catalogue only judges, and what frees next to nothing', async () => {
    const { apps } = await show(
      household([
        phone([
          { name: '微信', size: gb(3), class: 'only' },
          { name: 'Threema', size: gb(2), class: 'only' },
          { name: 'Signal – Private Messenger', size: gb(1), class: 'device' },
        ]),
      ]),
    );
    await openAll(apps);
    const reason = (name: string) => textOf(row(apps, name).querySelector('details p'));
    await waitUntil(() => reason('微信').includes('server'), 'the catalogue loads', {
      timeout: 10_000,
    });
    expect(reason('微信')).to.equal('Its chats are only on this device and in this backup, on no server.');
    expect(reason('Threema')).to.contain('Its chats are usually only on this device');
    expect(reason('Signal – Private Messenger')).to.contain('turning it off frees next to nothing');
  });

  it('sorts by its headers and says so', async () => {
    const { apps } = await show(household([phone(three)]));
    const header = (by: string) => apps.renderRoot.querySelector<HTMLElement>(`thead th.${by}`)!;
    expect(header('size').getAttribute('aria-sort')).to.equal('descending');
    header('name').querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await apps.updateComplete;
    expect(names(apps)).to.deep.equal(['Álbum', 'WhatsApp', 'Zoo Diary']);
    expect(header('name').getAttribute('aria-sort')).to.equal('ascending');
    expect(header('size').hasAttribute('aria-sort')).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await apps.updateComplete;
    expect(names(apps)).to.deep.equal(['Zoo Diary', 'WhatsApp', 'Álbum']);
    header('loss').querySelector('button')!.click();
    await apps.updateComplete;
    expect(names(apps)).to.deep.equal(['Álbum', 'WhatsApp', 'Zoo Diary']);
  });

  it('draws the largest of many, and the rest on demand with the focus on the first of them', async () => {
    const { apps } = await show(scenario('three-hundred-apps'));
    expect(rows(apps)).to.have.length(9);
    expect(textOf(rows(apps)[8])).to.match(
      /^292 smaller apps the plan turns \d+ of them off [\d.]+ GB together$/,
    );
    button(rows(apps)[8]!, '292 smaller apps').click();
    await apps.updateComplete;
    await waitUntil(() => rows(apps).length === 109);
    expect(apps.shadowRoot?.activeElement).to.equal(rows(apps)[8]?.querySelector('input'));
    expect(textOf(rows(apps)[108])).to.match(/^192 smaller apps/);
  });

  it('finds an app by some of its letters', async () => {
    const { apps } = await show(scenario('three-hundred-apps'));
    const field = apps.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
    expect(textOf(field.labels?.[0])).to.equal('Find an app');
    field.focus();
    await sendKeys({ type: 'app 29' });
    await apps.updateComplete;
    expect(names(apps)).to.contain('App 290').and.not.to.contain('App 1');
    await sendKeys({ type: 'x' });
    await apps.updateComplete;
    expect(apps.renderRoot.textContent).to.contain('No app here is called “app 29x”.');
    expect(apps.shadowRoot?.activeElement).to.equal(field);
  });

  it('shows one device: the attribute’s, else the one chosen', async () => {
    const two = household([
      phone(three),
      { name: 'Ana’s iPad', kind: 'ipad', apps: [{ name: 'Kindle', size: gb(1) }] },
    ]);
    const chosen = await show(two);
    const select = chosen.apps.renderRoot.querySelector<HTMLSelectElement>('select')!;
    expect([...select.options].map(textOf)).to.deep.equal(['Ana’s iPhone', 'Ana’s iPad']);
    select.value = 'd2';
    select.dispatchEvent(new Event('change'));
    await chosen.apps.updateComplete;
    expect(names(chosen.apps)).to.deep.equal(['Kindle']);
    expect(chosen.scope.snapshot?.view.selection).to.equal('d2');
    const fixed = await show(two, 'd2');
    expect(names(fixed.apps)).to.deep.equal(['Kindle']);
    expect(fixed.apps.renderRoot.querySelector('.device')).to.equal(null);
  });

  it('keeps its choice at the device that is selected elsewhere, however often that changes', async () => {
    const { scope, apps } = await show(household([phone([]), phone([], { name: 'iPad' })]));
    const select = apps.shadowRoot!.querySelector<HTMLSelectElement>('.device select')!;
    select.value = 'd2';
    select.dispatchEvent(new Event('change'));
    await apps.updateComplete;
    for (const selection of ['d1', 'd2', 'd1']) {
      scope.request({ type: 'view', view: { selection } });
      await apps.updateComplete;
      expect(select.value).to.equal(selection);
    }
  });

  it('says why there is nothing to show', async () => {
    const none = await show(household([]));
    expect(textOf(none.apps.renderRoot.querySelector('p'))).to.equal('No device is entered yet.');
    const empty = await show(household([phone([])]));
    expect(textOf(empty.apps.renderRoot.querySelector('p'))).to.equal(
      'No apps of Ana’s iPhone are entered yet.',
    );
    const elsewhere = await show(household([phone(three, { backup: 'computer' })]));
    expect(textOf(elsewhere.apps.renderRoot.querySelector('#hint'))).to.match(/doesn’t back up to iCloud/);
  });

  it('stays a table where there is little room, with what is lost below the name', async () => {
    await setViewport({ width: 360, height: 700 });
    const { apps } = await show(scenario('three-hundred-apps'));
    await waitUntil(() => all(apps, 'thead th').length === 2);
    expect(rows(apps)[0]?.querySelector('th details')).to.not.equal(null);
    for (const [selector, display] of [
      ['table', 'table'],
      ['tr', 'table-row'],
      ['td', 'table-cell'],
    ] as const) {
      expect(getComputedStyle(all(apps, selector)[0]!).display).to.equal(display);
    }
    expect(apps.scrollWidth).to.be.at.most(apps.clientWidth);
    const sort = all<HTMLSelectElement>(apps, '.tools select')[0]!;
    sort.value = 'loss';
    sort.dispatchEvent(new Event('change'));
    await apps.updateComplete;
    expect(textOf(rows(apps)[0]?.querySelector('summary'))).to.contain('usually comes back');
    expect(sizes(apps)).to.have.length(9);
  });

  it('knows how wide its first table is, and has nothing laid out for it in a narrow window', async () => {
    for (const [width, columns, asked] of [
      [360, 2, 0],
      [900, 3, 1],
    ] as const) {
      await setViewport({ width, height: 700 });
      const apps = document.createElement('stowage-apps');
      let laidOut = 0;
      Object.defineProperty(apps, 'clientWidth', {
        get: () => {
          laidOut += 1;
          return width;
        },
      });
      document.body.append(apps);
      await apps.updateComplete;
      expect([all(apps, 'thead th').length, laidOut]).to.deep.equal([columns, asked]);
      apps.remove();
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      needsDevtools(this);
      await emulateMedia({ colorScheme });
      const { apps } = await show(scenario('three-hundred-apps'));
      for (const details of all<HTMLDetailsElement>(apps, 'details')) details.open = true;
      await expectElement(apps).to.be.accessible();
    });
  }
});
