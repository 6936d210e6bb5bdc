import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-scope.js';
import { engine } from '../../src/store/learn-engine.js';

describe('a page’s own household before what writes is loaded', () => {
  it('isn’t left for a scope that comes while an edit waits', async () => {
    expect(engine.known === undefined).to.equal(true);
    const answer = document.createElement('stowage-answer');
    const scope = document.createElement('stowage-scope');
    document.body.append(answer);
    const edited = oneEvent(document.documentElement, 'stowage-change');
    answer.request({ type: 'set', id: 'd1', field: 'rest', value: '1 GB' });
    document.body.append(scope);
    await edited;
    expect([answer, scope].map(({ snapshot }) => snapshot?.isExample)).to.deep.equal([false, true]);
    answer.remove();
    scope.remove();
  });
});
