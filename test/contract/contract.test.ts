import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { settled } from '../elements/settled.js';
import type { Contract, Give } from './contract.js';
import { CONTRACTS } from './contracts.js';
import { documentedElements, probeOf, promisesOf, unusedProbes } from './manifest.js';

const byAttribute =
  (name: string): Give =>
  async (element, value) => {
    if (value === false || value === null) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
    await settled(element);
  };

const byProperty =
  (name: string): Give =>
  async (element, value) => {
    Reflect.set(element, name, value);
    await settled(element);
  };

const elements = await documentedElements();

describe('what is documented has its effect', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('by a contract for each element, and for nothing else', () => {
    expect(Object.keys(CONTRACTS)).to.have.members(elements.map(({ tagName }) => tagName));
  });

  for (const element of elements) {
    const { tagName } = element;
    describe(tagName, () => {
      const promises = promisesOf(element);
      const documentedParts = promises.filter(({ kind }) => kind === 'parts').map(({ name }) => name);
      let contract: Contract = {};

      before(async () => {
        contract = (await CONTRACTS[tagName]?.())?.contract ?? {};
      });

      it('proves nothing that is not documented', () => {
        expect(unusedProbes(contract, promises)).to.deep.equal([]);
      });

      for (const promised of promises) {
        const { kind, name, field } = promised;
        const prove = (give: Give) => async () => {
          const probe = probeOf(contract, promised);
          if (!probe) throw new Error(`No probe in test/contract/${tagName}.ts`);
          await probe({ name, give, documentedParts });
        };
        it(
          `${kind} ${name || '(default)'}`,
          prove(kind === 'attributes' ? byAttribute(name) : byProperty(name)),
        );
        if (field !== undefined) it(`properties ${field}`, prove(byProperty(field)));
      }
    });
  }
});
