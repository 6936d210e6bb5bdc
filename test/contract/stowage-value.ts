import { expect } from '@open-wc/testing';
import '../../src/define/stowage-value.js';
import type { StowageValue } from '../../src/elements/stowage-value/stowage-value.js';
import { textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract, Probe } from './contract.js';
import { authorContract, scopedContract } from './leaf.js';
import { staged } from './stage.js';

const scoped = scopedContract('stowage-value');

/** One that is asked for the need, in a household of two. */
const asked = staged('stowage-value', 'two-apart', (value: StowageValue) => {
  value.of = 'needs';
});

/** With the attribute given the figure is another one. */
const becomes =
  (given: string, text: string, of: StowageValue['of'] = 'needs'): Probe =>
  async ({ give }) => {
    const value = await asked();
    value.of = of;
    await settled(value);
    expect(textOf(value)).not.to.equal(text);
    await give(value, given);
    await settled(value);
    expect(textOf(value)).to.equal(text);
  };

const author = authorContract(
  staged('stowage-value', 'two-apart', (value: StowageValue) => {
    value.of = 'needs';
    value.person = 'nobody';
  }),
);

export const contract: Contract = {
  ...scoped,
  parts: author.parts,
  attributes: {
    ...scoped.attributes,
    ...author.attributes,
    of: becomes('price', '$9.99'),
    async pool({ give }) {
      const value = await asked();
      await give(value, 'p1');
      await settled(value);
      expect(value.problems.map(({ source }) => source)).to.deep.equal(['pool']);
      await give(value, 'family');
      await settled(value);
      expect(value.problems).to.deep.equal([]);
    },
    person: becomes('p2', '30 GB'),
    async device({ give }) {
      const value = await staged('stowage-value', 'same-photos-twice')();
      value.of = 'needs';
      await give(value, 'd2');
      await settled(value);
      expect(textOf(value)).to.equal('42 GB');
    },
    tier: becomes('12TB', '$59.99', 'price'),
  },
  properties: {
    ...scoped.properties,
    async problems() {
      const value = await asked();
      expect(value.problems).to.deep.equal([]);
      value.person = 'nobody';
      expect(value.problems.map(({ source }) => source)).to.deep.equal(['person']);
    },
    async today() {
      const value = await asked();
      value.of = 'price-note';
      value.today = '2040-01-01';
      await settled(value);
      expect(textOf(value)).to.contain('may have changed');
    },
  },
  slots: {
    async ''() {
      const value = await asked();
      value.textContent = 'about as much';
      value.setAttribute('of', 'nothing');
      await settled(value);
      expect(value.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(
        'about as much',
      );
    },
  },
};
