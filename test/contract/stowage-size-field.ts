import { expect, fixture } from '@open-wc/testing';
import '../../src/define/stowage-size-field.js';
import type { StowageSizeField } from '../../src/elements/stowage-size-field/stowage-size-field.js';
import { exactly, GIB } from '../../src/model/size.js';
import { find, nameOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { fires, part, says } from './effects.js';

async function shown(): Promise<StowageSizeField> {
  const field = await fixture<StowageSizeField>('<stowage-size-field label="Used"></stowage-size-field>');
  await settled(field);
  return field;
}

const inputOf = (field: StowageSizeField) => find(field, 'textbox', /^/);

async function typeInto(field: StowageSizeField, text: string): Promise<void> {
  const input = inputOf(field);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(field);
}

async function mistaken(): Promise<StowageSizeField> {
  const field = await shown();
  field.problem = 'That is too much.';
  await settled(field);
  return field;
}

export const contract: Contract = {
  attributes: {
    label: says(shown, 'Next Backup Size', /Next Backup Size/),
    help: says(shown, 'Above the bar.', /Above the bar\./),
    problem: says(shown, 'That is too much.', /That is too much\./),
    async rowname({ give }) {
      const field = await shown();
      await give(field, 'WhatsApp');
      expect(field.shadowRoot?.querySelector('label')?.textContent).to.equal('WhatsApp');
      expect(nameOf(inputOf(field))).to.equal('Used');
    },
  },
  properties: {
    async value() {
      const field = await shown();
      field.value = exactly(2 * GIB);
      await settled(field);
      expect(inputOf(field).value).to.equal('2 GB');
    },
    async typed() {
      const field = await shown();
      await typeInto(field, '1 GB');
      expect(field.typed?.bytes).to.equal(GIB);
    },
  },
  methods: {
    async clear() {
      const field = await shown();
      await typeInto(field, '1 GB');
      field.clear();
      await settled(field);
      expect(inputOf(field).value).to.equal('');
    },
  },
  events: { 'stowage-size': fires(shown, (field) => typeInto(field, '1 GB')) },
  parts: { input: part(shown), error: part(mistaken) },
};
