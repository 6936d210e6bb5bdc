import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import { parseHousehold } from '../../src/model/parse-household.js';
import { EXAMPLE } from '../../src/data/example.js';
import { EXAMPLE_HOUSEHOLD } from '../../src/data/example-household.js';
import { StowageRequestEvent } from '../../src/scope/events.js';
import { engine } from '../../src/store/learn-engine.js';

describe('before a page has loaded what writes', () => {
  it('the example is there, and what was asked meanwhile is done in its order', async () => {
    expect(engine.known).to.equal(undefined);
    const scope = document.createElement('stowage-scope');
    document.body.append(scope);
    expect(scope.household).to.equal(EXAMPLE_HOUSEHOLD);
    const asked = [
      { type: 'set', id: 'd1', field: 'rest', value: '1 GB' },
      { type: 'set', id: 'd1', field: 'rest', value: '2 GB' },
    ] as const;
    const told: unknown[] = [];
    scope.addEventListener('stowage-change', ({ detail }) => told.push(detail.action));
    for (const action of asked) {
      const request = new StowageRequestEvent(action);
      scope.dispatchEvent(request);
      expect(request.defaultPrevented).to.equal(true);
      expect(request.answer).to.include({ ok: true, changed: false });
    }
    while (told.length < 2) await oneEvent(scope, 'stowage-change');
    expect(told).to.deep.equal(asked);
    expect(scope.household?.people[0]?.devices[0]?.rest?.bytes).to.equal(2 * 2 ** 30);
    scope.remove();
  });

  it('the example says what its JSON says', () => {
    expect(parseHousehold(EXAMPLE)).to.deep.equal({ ok: true, household: EXAMPLE_HOUSEHOLD });
  });
});
