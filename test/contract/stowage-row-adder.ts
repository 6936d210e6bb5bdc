import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-row-adder.js';
import type { StowageRowAdder } from '../../src/elements/stowage-row-adder/stowage-row-adder.js';
import { find, findAll } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract, Probe } from './contract.js';
import { fires, says } from './effects.js';

async function shown(): Promise<StowageRowAdder> {
  const adder = await fixture<StowageRowAdder>(
    '<stowage-row-adder namelabel="Name" sizelabel="Size" addlabel="Add"></stowage-row-adder>',
  );
  await settled(adder);
  return adder;
}

function type(adder: StowageRowAdder, name: string, text: string): void {
  const input = find(adder, 'textbox', name);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Somebody tried to add a row without having said everything. */
async function triedEmpty(): Promise<StowageRowAdder> {
  const adder = await shown();
  find(adder, 'button', 'Add').click();
  await settled(adder);
  return adder;
}

const label = (text: string): Probe => says(shown, text, new RegExp(text));

export const contract: Contract = {
  attributes: {
    async apps({ give }) {
      const adder = await shown();
      await give(adder, true);
      type(adder, 'Name', 'wha');
      const suggestions = () => find(adder, 'textbox', 'Name').list?.options.length ?? 0;
      await waitUntil(() => suggestions() > 0, 'no app was suggested');
    },
    namelabel: label('Which app'),
    async namehint({ give }) {
      const adder = await shown();
      await give(adder, 'As in the list');
      expect(find(adder, 'textbox', 'Name').placeholder).to.equal('As in the list');
    },
    namemissing: says(triedEmpty, 'Which one is it?', /Which one is it\?/),
    sizelabel: label('How large'),
    sizemissing: says(triedEmpty, 'How large is it?', /How large is it\?/),
    addlabel: label('Add this app'),
    problem: says(shown, 'There are too many.', /There are too many\./),
  },
  properties: {
    async meantLabel() {
      const adder = await shown();
      adder.apps = true;
      adder.meantLabel = (name) => `Is it ${name}?`;
      type(adder, 'Name', 'Instgram');
      find(adder, 'textbox', 'Name').dispatchEvent(new Event('change'));
      await waitUntil(() => findAll(adder, 'button', 'Is it Instagram?').length > 0, 'it asks nothing');
    },
  },
  events: {
    'stowage-add-row': fires(shown, async (adder) => {
      type(adder, 'Name', 'Notes');
      type(adder, 'Size', '1 GB');
      await settled(adder);
      const added = new Promise((resolve) => {
        adder.addEventListener('stowage-add-row', resolve, { once: true });
      });
      find(adder, 'button', 'Add').click();
      await added;
    }),
  },
};
