import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { everything, textOf } from './find.js';
import { showPlanner } from './planner.js';
import { settled } from './settled.js';

/** What a word that is missing, or a value that is none, leaves in a text. */
const HOLES = /undefined|null|NaN|Infinity|\[object|\bInvalid\b|[\uE000\uE001]|\$\{|\.\./;

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

describe('every scenario', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });

  for (const { id, household } of SCENARIOS) {
    it(`${id} is told without holes`, async () => {
      const planner = await showPlanner(household);
      const { pools } = planner.snapshot!.results.ladder;
      for (const targets of [{}, Object.fromEntries(pools.map((pool) => [pool.id, '200GB' as const]))]) {
        planner.request({ type: 'view', view: { targets } });
        await settled(planner);
        for (const element of everything(planner)) {
          if (element instanceof HTMLDetailsElement) element.open = true;
        }
        expect(textOf(planner)).not.to.match(HOLES);
        const spoken = [...everything(planner)].flatMap((element) =>
          SPOKEN.map((attribute) => element.getAttribute(attribute) ?? ''),
        );
        expect(spoken.join('\n')).not.to.match(HOLES);
      }
    });
  }
});
