import { expect } from '@open-wc/testing';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-scope.js';
import { EXAMPLE } from '../../src/data/example.js';
import type { StowageAnswer } from '../../src/elements/stowage-answer/stowage-answer.js';
import { reader } from '../../src/scope/learn-reader.js';
import { engine } from '../../src/store/learn-engine.js';
import { inOneLine } from './in-one-line.js';

const said = ({ shadowRoot }: StowageAnswer): readonly string[] =>
  ['.lead', '.further'].map((part) => inOneLine(shadowRoot?.querySelector(part)?.textContent));

describe('the answer before a page has loaded the model', () => {
  it('says of the example what the model has to say of it', async () => {
    const [first, worked] = [
      document.createElement('stowage-answer'),
      document.createElement('stowage-answer'),
    ];
    document.body.append(first);
    await Promise.resolve();
    expect(engine.known === undefined).to.equal(true);
    const saidAtOnce = said(first);
    expect(saidAtOnce[0]).to.contain('Everything fits');
    await Promise.all([engine.load(), reader.load()]);
    const scope = document.createElement('stowage-scope');
    scope.append(worked);
    scope.household = EXAMPLE;
    document.body.append(scope);
    await worked.updateComplete;
    expect(said(worked)).to.deep.equal(saidAtOnce);
    first.remove();
    scope.remove();
  });
});
