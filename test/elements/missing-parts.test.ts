import { expect, waitUntil } from '@open-wc/testing';
import { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { worldPrices } from '../../src/scope/world-prices.js';
import { find, findAll, nameOf, textOf } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { showPlanner } from './planner.js';
import { settled } from './settled.js';

const load = StowagePlanner.load;
const TOPIC = 'How long will it last?';
const TOLD = 'This part couldn’t be loaded. Is there a connection? Try again';

const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** As the alerts of a planner say it, in one line each. */
const told = (planner: StowagePlanner) => findAll(planner, 'alert').map((alert) => textOf(alert));

describe('what can’t be loaded', () => {
  const unhandled: PromiseRejectionEvent[] = [];
  const hear = (event: PromiseRejectionEvent) => unhandled.push(event);

  before(() => {
    addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    StowagePlanner.load = load;
    expect(unhandled).to.deep.equal([]);
  });

  after(() => {
    removeEventListener('unhandledrejection', hear);
  });

  it('is told in the topic that needs it, and loaded when it is tried again', async () => {
    StowagePlanner.load = { ...load, forecast: unreachable };
    const planner = await showPlanner();
    await pressOn(planner, 'disclosure', TOPIC, 'Enter');
    await settled(planner);
    expect(told(planner)).to.deep.equal([TOLD]);
    expect(find(planner, 'alert', /./).closest('details')?.textContent).to.contain(TOPIC);
    await expect(planner).to.be.accessible();

    await pressOn(planner, 'button', 'Try again', 'Enter');
    expect(told(planner), 'it fails again').to.deep.equal([TOLD]);
    expect(nameOf(focused()!)).to.equal(TOPIC);

    StowagePlanner.load = load;
    await pressOn(planner, 'button', 'Try again', 'Enter');
    await settled(planner);
    expect(told(planner)).to.deep.equal([]);
    expect(textOf(planner)).to.contain('Photos a day');
  });

  it('is told where tiers, steps and apps would be, and the rest works', async () => {
    StowagePlanner.load = { ...load, results: unreachable };
    const planner = await showPlanner();
    await settled(planner);
    expect(told(planner)).to.deep.equal([TOLD]);
    StowagePlanner.load = load;
    await pressOn(planner, 'button', 'Try again', 'Enter');
    expect(told(planner)).to.deep.equal([]);
  });

  it('is told where the countries are chosen', async () => {
    worldPrices.load = unreachable;
    const planner = await showPlanner();
    const disclosure = 'A few more questions';
    const countries = () => find(planner, 'combobox', 'Country of the prices').options.length;
    for (const key of ['Enter', ' ', 'Enter']) await pressOn(planner, 'disclosure', disclosure, key);
    expect(told(planner)).to.deep.equal([TOLD]);
    expect(countries()).to.equal(1);
    Reflect.deleteProperty(worldPrices, 'load');
    await pressOn(planner, 'button', 'Try again', 'Enter');
    await waitUntil(() => countries() > 30, 'no countries');
    expect(told(planner)).to.deep.equal([]);
    expect(nameOf(focused()!)).to.equal(disclosure);
  });
});
