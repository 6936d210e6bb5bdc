import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/stowage-size-field.js';
import type { StowageSizeField } from '../../src/elements/stowage-size-field/stowage-size-field.js';
import { engine } from '../../src/store/learn-engine.js';
import { inOneLine } from './in-one-line.js';

describe('a size typed before a page has loaded what reads it', () => {
  it('is read as soon as that is there', async () => {
    const field = await fixture<StowageSizeField>(html`<stowage-size-field></stowage-size-field>`);
    const input = field.shadowRoot?.querySelector('input');
    if (!input) throw new Error('no field to type in');
    expect(engine.known).to.equal(undefined);
    const told = oneEvent(field, 'stowage-size');
    input.value = '2.3';
    input.dispatchEvent(new InputEvent('input'));
    input.value = '2.3 GB';
    input.dispatchEvent(new InputEvent('input'));
    expect(field.typed).to.equal(null);
    await told;
    await field.updateComplete;
    expect(field.typed?.bytes).to.equal(Math.round(2.3 * 2 ** 30));
    expect(inOneLine(field.shadowRoot?.querySelector('#understood')?.textContent)).to.contain('2.3 GB');
    expect(input.value).to.equal('2.3 GB');
  });
});
