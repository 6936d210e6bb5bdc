import { expect } from '@esm-bundle/chai';
import { expect as expectElement, fixture, html } from '@open-wc/testing';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-value.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { VALUES } from '../../src/elements/stowage-value/values.js';
import type { StowageValue } from '../../src/elements/stowage-value/stowage-value.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { documentedElements } from '../contract/manifest.js';
import { textOf, textOfPart } from './find.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

type Asked = Readonly<Record<string, string>>;

async function ask(input: HouseholdInput | null, asked: Asked): Promise<StowageValue> {
  const scope = await fixture<StowageScope>(html`<stowage-scope .household=${input}></stowage-scope>`);
  const value = document.createElement('stowage-value');
  for (const [name, said] of Object.entries(asked)) value.setAttribute(name, said);
  value.today = '2026-11-22';
  value.textContent = 'the fallback';
  scope.append(value);
  await settled(scope);
  return value;
}

/** What is read in the sentence: the figure, or what stands between the tags. */
const read = (value: StowageValue): string =>
  value.renderRoot.querySelector('slot') ? value.textContent : textOf(value.renderRoot as ShadowRoot);

const figure = async (input: HouseholdInput | null, asked: Asked): Promise<string> =>
  read(await ask(input, asked));

/** Ana's iPhone in 50 GB, 49.2 GB in all. */
const ana = household([
  {
    id: 'p1',
    name: 'Ana',
    pool: { tier: '50GB', used: gb(45) },
    cloud: { photos: gb(30), messages: gb(1), mail: gb(0.5), drive: [{ id: 'f1', size: gb(2) }] },
    devices: [
      {
        id: 'd1',
        name: 'Ana’s iPhone',
        rest: gb(4),
        next: { size: gb(1.2), means: 'increment' },
        photos: { size: gb(30), in: 'icloud' },
        apps: [
          { id: 'a1', name: 'TikTok', size: gb(5), class: 'returns' },
          { id: 'a2', name: 'WhatsApp', size: gb(3), class: 'cloud' },
        ],
      },
    ],
    oldBackups: [{ id: 'o1', name: 'iPad', size: gb(3.7), needed: 'yes' }],
  },
]);

describe('stowage-value', () => {
  const figures: readonly (readonly [Asked, string])[] = [
    [{ of: 'needs' }, '49.2 GB'],
    [{ of: 'needs', person: 'p1' }, '49.2 GB'],
    [{ of: 'needs', device: 'd1' }, '12 GB'],
    [{ of: 'used' }, '45 GB'],
    [{ of: 'photos' }, '30 GB'],
    [{ of: 'library' }, '30 GB'],
    [{ of: 'messages' }, '1 GB'],
    [{ of: 'apps' }, '8 GB'],
    [{ of: 'backups' }, '15.7 GB'],
    [{ of: 'drive' }, '2 GB'],
    [{ of: 'mail' }, '512 MB'],
    [{ of: 'next' }, '1.2 GB'],
    [{ of: 'target' }, '50 GB'],
    [{ of: 'free' }, '819 MB'],
    [{ of: 'free', tier: '200GB' }, '150.8 GB'],
    [{ of: 'missing' }, '0 GB'],
    [{ of: 'missing', tier: '5GB' }, '44.2 GB'],
    [{ of: 'least' }, '5 GB'],
    [{ of: 'changes' }, '1 change'],
    [{ of: 'least', tier: '200GB' }, '0 GB'],
    [{ of: 'tier' }, '50 GB'],
    [{ of: 'price' }, '$0.99'],
    [{ of: 'price', tier: '12TB' }, '$59.99'],
    [{ of: 'price-year' }, '$11.88'],
    [{ of: 'months' }, '1 month'],
    [{ of: 'months', tier: '2TB' }, 'more than 10 years'],
    [{ of: 'full-in' }, 'in 1 month'],
    [{ of: 'full-in', tier: '5GB' }, 'already'],
    [{ of: 'full-month' }, 'December 2026'],
    [{ of: 'full-month', tier: '2TB' }, 'after 2036'],
    [{ of: 'upload-time' }, '3.5 hours'],
    [{ of: 'nights', device: 'd1' }, '1 night'],
    [{ of: 'price-note' }, 'List price in the United States, as of August 17, 2026. Settings shows yours.'],
  ];
  for (const [asked, text] of figures) {
    it(`says ${Object.values(asked).join(' ')}: ${text}`, async () => {
      expect(await figure(ana, asked)).to.equal(text);
    });
  }

  it('knows every value that is documented, and documents every one', async () => {
    const told = new Set([...figures.map(([{ of }]) => of), 'notice']);
    expect([...told].sort()).to.deep.equal(Object.keys(VALUES).sort());
    const elements = await documentedElements();
    const { attributes = [] } = elements.find(({ tagName }) => tagName === 'stowage-value') ?? {};
    const { description = '' } = attributes.find(({ name }) => name === 'of') ?? {};
    expect(description.match(/[a-z-]+(?=[,.])/g)).to.have.members(Object.keys(VALUES));
    expect(await figure(ana, { of: 'notice' })).to.match(/^Independent\./);
  });

  it('agrees with the answer', async () => {
    const scope = await fixture<StowageScope>(html`
      <stowage-scope .household=${scenario('just-beyond-200')}>
        <stowage-answer></stowage-answer>
        <stowage-value of="tier"></stowage-value>
        <stowage-value of="price"></stowage-value>
        <stowage-value of="changes"></stowage-value>
      </stowage-scope>
    `);
    await settled(scope);
    const [tier, price, changes] = [...scope.querySelectorAll('stowage-value')].map((value) => read(value));
    const answer = `${textOfPart(scope, 'lead')} ${textOfPart(scope, 'further')}`;
    expect(answer).to.contain(`${tier!} (${price!} a month)`);
    expect(answer).to.contain('turn off 2 apps');
    expect(changes).to.equal('2 changes');
  });

  it('changes with what the reader says', async () => {
    const value = await ask(ana, { of: 'months' });
    value.request({
      type: 'view',
      view: {
        growth: {
          poolId: 'p1',
          personId: 'p1',
          photosPerDay: 1,
          photoBytes: 2e6,
          videoMinutesPerWeek: 0,
          videoBytesPerMinute: 60e6,
        },
      },
    });
    await settled(value);
    expect(read(value)).to.equal('15 months');
  });

  it('is of the person, the family or the account that is asked for', async () => {
    const two = scenario('two-apart');
    expect(await figure(two, { of: 'needs' })).to.equal('210 GB');
    expect(await figure(two, { of: 'needs', pool: 'family' })).to.equal('210 GB');
    expect(await figure(two, { of: 'needs', person: 'p2' })).to.equal('30 GB');
  });

  it('is a dash, spoken as not known, while nobody knows', async () => {
    const value = await ask(household([{ name: 'Ana' }]), { of: 'needs' });
    const [dash, spoken] = [...value.renderRoot.querySelectorAll('span')];
    expect(dash?.textContent).to.equal('–');
    expect(dash?.getAttribute('aria-hidden')).to.equal('true');
    expect(spoken?.textContent).to.equal('not known');
    for (const of of ['used', 'next', 'free', 'least', 'tier', 'price', 'months', 'upload-time']) {
      expect(await figure(household([{ name: 'Ana' }]), { of })).to.equal('–not known');
    }
    expect(await figure(scenario('empty'), { of: 'needs' })).to.equal('–not known');
  });

  it('shows what stands between the tags until there is a figure', async () => {
    const value = await fixture<StowageValue>(
      html`<stowage-value of="needs" for="later">about 30 GB</stowage-value>`,
    );
    await settled(value);
    expect(read(value)).to.equal('about 30 GB');
    const scope = await fixture<StowageScope>(
      html`<stowage-scope id="later" .household=${ana}></stowage-scope>`,
    );
    await settled(scope);
    await settled(value);
    expect(read(value)).to.equal('49.2 GB');
  });

  it('shows that too for what it doesn’t know, and tells the author', async () => {
    const [known] = (await ask(ana, { of: '' })).problems;
    const options = known?.params.options;
    expect(String(options).split(' ')).to.have.members(Object.keys(VALUES));
    const wrong: readonly (readonly [Asked, string, object])[] = [
      [{ of: 'size' }, 'of', { received: 'size', options }],
      [{ of: 'toString' }, 'of', { received: 'toString', options }],
      [{ of: 'free', tier: '1TB' }, 'tier', { received: '1TB', options: '5GB 50GB 200GB 2TB 6TB 12TB' }],
      [{ of: 'needs', device: 'd9' }, 'device', { id: 'd9', ids: 'd1' }],
      [{ of: 'needs', person: 'p9' }, 'person', { id: 'p9', ids: 'p1' }],
      [{ of: 'needs', pool: 'family' }, 'pool', { id: 'family', ids: 'p1' }],
    ];
    for (const [asked, source, params] of wrong) {
      const value = await ask(ana, asked);
      expect(read(value)).to.equal('the fallback');
      expect(value.problems.map((problem) => [problem.source, problem.params])).to.deep.equal([
        [source, params],
      ]);
    }
    expect((await ask(ana, { of: 'needs' })).problems).to.deep.equal([]);
  });

  it('marks a figure of the example, and bears no notice', async () => {
    const value = await ask(null, { of: 'needs' });
    expect(read(value)).to.equal('32.6 GB');
    expect(value.renderRoot.querySelector('span')?.title).to.equal('An example, not your numbers');
  });

  it('looks like the sentence around it', async () => {
    const scope = await fixture<StowageScope>(html`
      <stowage-scope .household=${ana}>
        <p>You need <stowage-value of="needs"></stowage-value>.</p>
      </stowage-scope>
    `);
    await settled(scope);
    scope.querySelector('p')!.style.cssText =
      'font: italic 700 31px serif; color: rgb(1, 2, 3); text-transform: uppercase';
    const value = scope.querySelector('stowage-value')!;
    const [own, around] = [value.renderRoot.querySelector('span')!, scope.querySelector('p')!].map(
      (element) => getComputedStyle(element),
    );
    for (const name of ['font', 'color', 'text-transform', 'line-height', 'background-color'] as const) {
      expect(own!.getPropertyValue(name)).to.equal(around!.getPropertyValue(name));
    }
    expect(getComputedStyle(value).display).to.equal('inline');
    await expectElement(scope).to.be.accessible();
  });
});
