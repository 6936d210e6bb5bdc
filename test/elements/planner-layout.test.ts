import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { find, findAll } from './find.js';
import { scenario, showPlanner } from './planner.js';
import { settled } from './settled.js';

const TAGS = ['stowage-answer', 'stowage-devices', 'stowage-tiers', 'stowage-steps', 'stowage-apps'];

const boxes = (planner: StowagePlanner): DOMRect[] =>
  TAGS.map((tag) => planner.shadowRoot!.querySelector(tag)!.getBoundingClientRect());

describe('the planner’s layout', () => {
  for (const [place, width] of [
    ['a phone', 360],
    ['an article', 640],
  ] as const) {
    it(`is the answer, what to enter, the tiers and what to do, below each other on ${place}`, async () => {
      await setViewport({ width, height: 800 });
      const shown = boxes(await showPlanner());
      shown.slice(1).forEach(({ top }, i) => expect(top, TAGS[i + 1]).to.be.at.least(shown[i]!.bottom));
      for (const { left, width: own } of shown)
        expect([left, own]).to.deep.equal([shown[0]!.left, shown[0]!.width]);
    });
  }

  it('has what to enter beside the tiers on a wide page, below the answer', async () => {
    await setViewport({ width: 1200, height: 800 });
    const [answer, devices, tiers] = boxes(await showPlanner());
    expect(devices!.top).to.be.at.least(answer!.bottom);
    expect(tiers!.top).to.equal(devices!.top);
    expect(tiers!.left).to.be.at.least(devices!.right);
  });

  it('keeps fields beside each other level where one label takes two lines', async () => {
    await setViewport({ width: 1200, height: 800 });
    const planner = await showPlanner(scenario('same-photos-twice'));
    const expectLevel = () => {
      const [used, next] = ['Used', 'Next Backup Size of Ben’s iPhone'].map(
        (name) => find(planner, 'textbox', name).getBoundingClientRect().top,
      );
      expect(used).to.equal(next);
    };
    expectLevel();
    planner.request({ type: 'set', id: 'd1', field: 'next', value: { size: '1 GB', means: 'increment' } });
    await settled(planner);
    expectLevel();
  });

  it('opens what is secondary on demand', async () => {
    const planner = await showPlanner();
    const topics = findAll(planner, 'disclosure').filter((one) =>
      one.parentElement?.matches('[part="topic"]'),
    );
    expect(topics).to.have.length(6);
    const drawn = () => planner.shadowRoot!.querySelectorAll('[part="topic"] > :not(summary)').length;
    expect(drawn()).to.equal(0);
    topics[0]!.click();
    await waitUntil(() => drawn() === 1, 'nothing was drawn');
  });
});
