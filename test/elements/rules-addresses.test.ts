import { expect } from '@esm-bundle/chai';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/stowage-rules.js';
import '../../src/define/stowage-scope.js';
import { RULES, type RuleId } from '../../src/data/rules.js';
import type { StowageRules } from '../../src/elements/stowage-rules/stowage-rules.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { find, nameOf } from './find.js';
import { inOneLine } from './in-one-line.js';
import { focused } from './keyboard.js';
import { scenario, showPlanner } from './planner.js';
import { settled } from './settled.js';
import { skip } from './skip.js';

async function show() {
  const scope = await fixture<StowageScope>(html`
    <stowage-scope><stowage-rules></stowage-rules></stowage-scope>
  `);
  await settled(scope);
  return { scope, rules: scope.querySelector('stowage-rules')! };
}

/** The page's address with another fragment, as a link in it would leave it. */
const goTo = (fragment: string): void => {
  location.hash = fragment;
};

/** WebKit's driver waits for ever for a page that only went to another fragment. */
function needsFragments(context: Mocha.Context): void {
  if (navigator.vendor.startsWith('Apple'))
    skip(context, 'its driver waits for another page at each fragment');
}

const at = (rules: StowageRules, rule: RuleId) =>
  rules.renderRoot.querySelector<HTMLElement>(`#rule-${rule}`)!;

const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('the rules’ addresses', () => {
  afterEach(() => {
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives each rule an address of its own', async () => {
    const { rules } = await show();
    const links = [...rules.renderRoot.querySelectorAll('a')];
    expect(links.map(({ hash }) => hash)).to.deep.equal(RULES.map(({ id }) => `#rule-${id}`));
    expect(links.map(({ pathname }) => pathname)).to.satisfy((all: string[]) =>
      all.every((path) => path === location.pathname),
    );
    expect(inOneLine(links[4]?.textContent)).to.equal('Link to this: “50 GB fits almost any iPhone”');
  });

  it('brings a rule into sight whose link is followed, and gives it the focus', async function () {
    needsFragments(this);
    await setViewport({ width: 500, height: 400 });
    scrollTo(0, 0);
    const { rules } = await show();
    expect(inSight(at(rules, 'usb-time'))).to.equal(false);
    goTo('#rule-usb-time');
    await waitUntil(() => focused() === at(rules, 'usb-time'));
    expect(inSight(at(rules, 'usb-time'))).to.equal(true);
  });

  it('goes there again though the address is the same', async function () {
    needsFragments(this);
    await setViewport({ width: 500, height: 400 });
    const { rules } = await show();
    goTo('#rule-usb-time');
    await waitUntil(() => focused() === at(rules, 'usb-time'));
    scrollTo(0, 0);
    at(rules, 'usb-time').parentElement!.querySelector('a')!.click();
    await waitUntil(() => inSight(at(rules, 'usb-time')));
  });

  it('leaves other fragments to the page', async function () {
    needsFragments(this);
    const { rules } = await show();
    goTo('#somewhere');
    await settled(rules);
    expect(rules.contains(focused())).to.equal(false);
  });

  it('doesn’t go there again when something else changes', async function () {
    needsFragments(this);
    await setViewport({ width: 500, height: 400 });
    const { scope, rules } = await show();
    goTo('#rule-usb-time');
    await waitUntil(() => focused() === at(rules, 'usb-time'));
    scrollTo(0, 0);
    scope.request({ type: 'view', view: { ios: 17 } });
    await settled(rules);
    expect(scrollY).to.equal(0);
  });

  it('opens a page at the rule its address names, in the first list that has it', async function () {
    needsFragments(this);
    await setViewport({ width: 500, height: 400 });
    history.replaceState(null, '', '#rule-wi-fi');
    const both = await fixture<HTMLElement>(html`
      <div><stowage-rules></stowage-rules><stowage-rules></stowage-rules></div>
    `);
    await settled(both);
    const [first] = both.querySelectorAll('stowage-rules');
    expect(focused() === at(first!, 'wi-fi')).to.equal(true);
    expect(inSight(at(first!, 'wi-fi'))).to.equal(true);
  });

  it('opens it at the first of them, though that is drawn last', async function () {
    needsFragments(this);
    history.replaceState(null, '', '#rule-everything');
    const both = await fixture<HTMLElement>(html`<div><stowage-rules></stowage-rules></div>`);
    await settled(both);
    const [second] = both.querySelectorAll('stowage-rules');
    expect(focused() === at(second!, 'everything')).to.equal(true);
    const first = document.createElement('stowage-rules');
    both.prepend(first);
    await waitUntil(() => focused() === at(first, 'everything'));
    const button = document.createElement('button');
    both.append(button);
    button.focus();
    const above = document.createElement('stowage-rules');
    both.prepend(above);
    await settled(above);
    expect(focused() === button, 'the reader went on').to.equal(true);
  });

  it('leads to the rule a link belongs to, though it isn’t the first', async function () {
    needsFragments(this);
    await setViewport({ width: 500, height: 400 });
    const both = await fixture<HTMLElement>(html`
      <div><stowage-rules></stowage-rules><stowage-rules></stowage-rules></div>
    `);
    await settled(both);
    const [first, second] = both.querySelectorAll('stowage-rules');
    const link = (rules: StowageRules) => at(rules, 'backup-size').parentElement!.querySelector('a')!;
    for (const rules of [second!, first!, second!]) {
      link(rules).click();
      await waitUntil(() => focused() === at(rules, 'backup-size'));
      expect(inSight(at(rules, 'backup-size'))).to.equal(true);
    }
    goTo('#rule-app-size');
    await waitUntil(() => focused() === at(first!, 'app-size'));
    goTo('#rule-backup-size');
    await waitUntil(() => focused() === at(second!, 'backup-size'), 'it comes back to where it was');
  });

  describe('in a planner', () => {
    it('is opened by an address that names a rule', async function () {
      needsFragments(this);
      const planner = await showPlanner(scenario('photos-moved'));
      const quote = () =>
        planner.shadowRoot?.querySelector('stowage-rules')?.shadowRoot?.getElementById('rule-caches');
      expect(quote()).to.equal(undefined);
      goTo('#rule-caches');
      await waitUntil(() => quote() && focused() === quote(), 'it never gets the focus', { timeout: 10_000 });
      find(planner, 'disclosure', 'Do the guides’ rules hold for you?').click();
      await settled(planner);
      goTo('#rule-wi-fi');
      await waitUntil(() => nameOf(focused()!) === '“No backup without Wi-Fi”');
    });
  });
});
