import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { settled } from '../elements/settled.js';
import type { Contract, Give } from './contract.js';
import { documentedElements, filesIn, probeOf, promisesOf, unusedProbes } from './manifest.js';

const byAttribute =
  (name: string): Give =>
  async (element, value) => {
    if (value === false || value === null || value === undefined) element.removeAttribute(name);
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
const listed = await filesIn('test/contract');

/** Read by address, so that an element without a contract fails by itself. */
async function contractOf(tag: string): Promise<Contract> {
  await import(`../../src/define/${tag}.ts`);
  const { contract } = (await import(`./${tag}.ts`)) as { readonly contract: Contract };
  return contract;
}

describe('what is documented has its effect', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('in a contract for each element, and for nothing else', () => {
    const contracts = listed.flatMap((path) => /(stowage-[a-z-]+)\.ts$/.exec(path)?.[1] ?? []);
    expect(contracts).to.have.members([...elements.keys()]);
  });

  for (const [tag, element] of elements) {
    describe(tag, () => {
      const promises = promisesOf(element);
      let contract: Contract = {};

      before(async () => {
        contract = await contractOf(tag);
      });

      it('proves nothing that is not documented', () => {
        expect(unusedProbes(contract, promises)).to.deep.equal([]);
      });

      for (const promised of promises) {
        const { kind, name, field } = promised;
        const prove = (give: Give) => async () => {
          const probe = probeOf(contract, promised);
          if (!probe) throw new Error(`No probe in test/contract/${tag}.ts`);
          await probe({ name, give });
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
