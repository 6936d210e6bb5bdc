import { expect, fixture, html } from '@open-wc/testing';
import type { StowageAnswer } from '../../src/elements/stowage-answer/stowage-answer.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { pressOn, typeInto } from './keyboard.js';
import './planner.js';
import { settled } from './settled.js';

describe('an element alone on a page', () => {
  // The page's own household outlives the elements that showed it.
  afterEach(async () => {
    const answer = await fixture<StowageAnswer>(html`<stowage-answer></stowage-answer>`);
    answer.request({ type: 'reset' });
    answer.request({ type: 'view', view: { targets: { p1: null } } });
  });

  it('answers for the example', async () => {
    const answer = await fixture(html`<stowage-answer></stowage-answer>`);
    await settled(answer);
    expect(textOf(answer)).to.contain('An example, not your numbers');
    expect(textOfPart(answer, 'lead')).to.equal(
      'Everything fits 50 GB ($0.99 a month) with 17.4 GB to spare.',
    );
  });

  it('asks, beginning with the example, and takes the reader’s numbers', async () => {
    const devices = await fixture(html`<stowage-devices></stowage-devices>`);
    await settled(devices);
    expect(find(devices, 'textbox', 'Size of WhatsApp').value).to.equal('2.3 GB');
    expect(textOf(devices)).to.contain('Your numbers An example, not your numbers');
    await typeInto(devices, 'Used', '4.8 GB');
    expect(findAll(devices, 'textbox', 'Size of WhatsApp')).to.have.length(0);
    expect(find(devices, 'textbox', 'Used').value).to.equal('4.8 GB');
    expect(textOf(devices)).not.to.contain('An example');
  });

  it('gives the steps of the example', async () => {
    const steps = await fixture(html`<stowage-steps></stowage-steps>`);
    await settled(steps);
    await pressOn(steps, 'button', 'Show the steps for 50 GB', 'Enter');
    expect(findAll(steps, 'checkbox').map(nameOf)).to.deep.equal(['Choose 50 GB']);
  });

  it('shares the page’s household with the others', async () => {
    const page = await fixture(
      html`<div>
        <stowage-answer></stowage-answer>
        <stowage-devices></stowage-devices>
        <stowage-steps></stowage-steps>
      </div>`,
    );
    await settled(page);
    await typeInto(page, 'Photos and videos on Ana’s iPhone', '40 GB');
    expect(textOfPart(page, 'lead')).to.equal('Everything fits 50 GB ($0.99 a month) with 10 GB to spare.');
    await pressOn(page, 'button', 'Show the steps for 50 GB', 'Enter');
    expect(findAll(page, 'checkbox', 'Choose 50 GB')).to.have.length(1);
  });
});
