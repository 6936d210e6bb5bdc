import { expect, fixture } from '@open-wc/testing';
import '../../src/define/all.js';
import type { NamingElement } from '../../src/elements/naming-element.js';
import type { StowageRules } from '../../src/elements/stowage-rules/stowage-rules.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { sendCommand } from '../../src/scope/commands.js';
import { elsewhere, problemsIn } from '../contract/effects.js';
import { inOneLine } from './in-one-line.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

const NAMING = [
  ['stowage-apps', 'device'],
  ['stowage-upload', 'device'],
  ['stowage-photos', 'person'],
  ['stowage-forecast', 'person'],
  ['stowage-tradeoff', 'person'],
  ['stowage-doctor', 'device'],
] as const;

const KINDS = { device: { ids: 'd1 d2', other: 'd9' }, person: { ids: 'p1 p2', other: 'p9' } } as const;

const device = (id: string) => ({ id, rest: gb(2), apps: [{ id: `a${id}`, name: 'WhatsApp', size: gb(1) }] });

/** Two people, each with a device. */
const two = household([
  { id: 'p1', name: 'Ana', devices: [device('d1')] },
  { id: 'p2', name: 'Ben', devices: [device('d2')] },
]);

type Tag = (typeof NAMING)[number][0];

/** An element that names a part, in a scope of its own. */
async function show(
  tag: Tag,
  named: string,
  attributes = '',
  data: object | null = two,
): Promise<NamingElement> {
  const json = data ? `<script type="application/json">${JSON.stringify(data)}</script>` : '';
  const markup = `<stowage-scope ${attributes}>${json}<${tag} ${named}>As in print</${tag}></stowage-scope>`;
  const scope = await fixture<StowageScope>(markup);
  await settled(scope);
  const element = scope.querySelector(tag);
  if (!element) throw new Error(`No ${tag}`);
  return element;
}

/** What tells it is loaded with the first mistake. */
async function shown(element: NamingElement): Promise<string> {
  await customElements.whenDefined('stowage-problems');
  await settled(element);
  return inOneLine(problemsIn(element));
}

/** The same in a scope whose data is on its way. */
async function showWaiting(tag: Tag, named: string, attributes = ''): Promise<NamingElement> {
  const fetch = window.fetch.bind(window);
  window.fetch = () => new Promise(() => undefined);
  const element = await show(tag, named, `src="/late.json" ${attributes}`, null);
  window.fetch = fetch;
  return element;
}

const told = (element: NamingElement) => element.problems.map(({ source, code }) => `${source} ${code}`);

describe('a part that an attribute names', () => {
  for (const [tag, kind] of NAMING) {
    const { ids, other } = KINDS[kind];

    it(`and that isn’t there is told by ${tag}, with those there are`, async () => {
      const element = await show(tag, `${kind}="${other}"`);
      expect(element.problems).to.deep.equal([
        { source: kind, path: '', code: 'no-such-part', params: { id: other, ids } },
      ]);
      expect(await shown(element)).to.contain(
        `${kind} There is nothing with the id “${other}”. There are: ${ids.replace(' ', ', ')}.`,
      );
      await expect(element).to.be.accessible();
      element.setAttribute(kind, ids.slice(0, 2));
      expect(await shown(element)).to.equal('');
      expect(element.problems).to.deep.equal([]);
    });
  }

  it('is no mistake of the page’s while it shows the example', async () => {
    for (const [tag, kind] of NAMING) {
      const element = await show(tag, `${kind}="${KINDS[kind].other}"`, '', null);
      expect(element.snapshot?.isExample).to.equal(true);
      expect(told(element), tag).to.deep.equal([]);
      element.request({ type: 'set', id: 'd1', field: 'total', value: '9 GB' });
      expect(element.snapshot?.isExample, 'the reader has begun').to.equal(false);
      expect(told(element), tag).to.deep.equal([]);
    }
  });

  it('is waited for while the page’s data is on its way', async () => {
    const element = await showWaiting('stowage-apps', 'device="d9"');
    const scope = element.closest('stowage-scope')!;
    expect([element.snapshot, told(element)]).to.deep.equal([null, []]);
    scope.household = two;
    expect(told(element)).to.deep.equal(['device no-such-part']);
    scope.household = household([{ devices: [device('d9')] }]);
    expect(told(element)).to.deep.equal([]);
  });

  it('may be taken away by the reader', async () => {
    const element = await show('stowage-apps', 'device="d2"');
    element.request({ type: 'remove', id: 'd2' });
    await settled(element);
    expect(element.snapshot?.household.people[1]?.devices).to.deep.equal([]);
    expect(told(element)).to.deep.equal([]);
    element.request({ type: 'undo' });
    expect(told(element)).to.deep.equal([]);
  });

  it('may be taken away from numbers that the page gave later', async () => {
    const element = await show('stowage-apps', 'device="d2"', '', null);
    const scope = element.closest('stowage-scope')!;
    scope.household = household([{ devices: [device('d1')] }]);
    await settled(element);
    scope.household = two;
    await settled(element);
    expect(scope.snapshot?.household.people).to.have.length(2);
    element.request({ type: 'remove', id: 'd2' });
    expect(told(element)).to.deep.equal([]);
  });

  it('that was missing stays told when the reader has begun, until it is there', async () => {
    const element = await show('stowage-apps', 'device="d9"');
    element.request({ type: 'rename', id: 'p1', name: 'Zoë' });
    expect(told(element)).to.deep.equal(['device no-such-part']);
    element.request({ type: 'add', kind: 'device', to: 'p1', part: { id: 'd9' } });
    expect(told(element)).to.deep.equal([]);
  });

  it('is no mistake of the page’s beside numbers the reader has kept', async () => {
    localStorage.setItem('stowage/misnamed', JSON.stringify(scenario('one-iphone')));
    const remember = 'remember="misnamed"';
    try {
      const beside = await show('stowage-apps', 'device="d2"', remember);
      const before = await showWaiting('stowage-apps', 'device="d2"', remember);
      for (const element of [beside, before]) {
        expect(element.snapshot?.household.people).to.have.length(1);
        expect(told(element)).to.deep.equal([]);
      }
      sendCommand(beside.closest('stowage-scope')!, '--stowage-forget');
      await settled(beside);
      expect(told(beside)).to.deep.equal([]);
    } finally {
      localStorage.removeItem('stowage/misnamed');
    }
  });

  it('is not told to readers, who see what stands for it', async () => {
    const element = await show('stowage-apps', 'device="d9"');
    expect(await shown(element)).not.to.equal('');
    const read = () => inOneLine(element.renderRoot.querySelector('p')?.textContent);
    const before = read();
    element.hidden = true; // What it draws isn’t looked at, and needn’t find its size in the frame.
    await elsewhere(element.closest('stowage-scope')!);
    expect(problemsIn(element)).to.equal('');
    expect(read()).to.equal(before);
    expect(before).to.match(/no device/i);
  });

  it('is a rule there isn’t, whatever the household is', async () => {
    const rules = await fixture<StowageRules>('<stowage-rules rule="fifty-gbs"></stowage-rules>');
    expect(await shown(rules)).to.contain(
      'rule “fifty-gbs” isn’t one of the values this can have: percent-full, phone-storage, ',
    );
    rules.rule = 'fifty-gb';
    expect(await shown(rules)).to.equal('');
    rules.rule = '';
    expect(rules.problems).to.deep.equal([]);
  });

  it('is listed as far as it can be looked through', async () => {
    const many = household([{ devices: Array.from({ length: 99 }, (_, i) => ({ id: `d${i + 1}` })) }]);
    const element = await show('stowage-apps', 'device="x"', '', many);
    expect(String(element.problems[0]?.params.ids)).to.match(/^d1 d2 .* d30 …$/);
  });
});
