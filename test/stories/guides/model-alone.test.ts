import { expect } from '@open-wc/testing';
import { modulesOf, written } from './guide-code.js';

const guide = await (await fetch('/stories/guides/use-the-model-alone.mdx')).text();

describe('the guide to the model alone', () => {
  it('has code that runs, and says what it writes', async () => {
    const lines: string[] = [];
    for (const code of modulesOf(guide)) lines.push(...(await written(code)));
    const [need, free, fifty] = lines;
    expect([need, free, fifty]).to.deep.equal(['43', '5GB over 0 USD', '50GB fits 0.99 USD']);
    const [take, size, price, problem] = lines.slice(-4);
    expect([take, size, price]).to.deep.equal(['[["d1/a1","off"],["d1/a2","off"]]', '2,3 GB', '180 JPY']);
    expect(problem).to.match(/^people\[0\]\.devices\[0\]\.rest Das können wir nicht als Größe lesen\./);
    for (const told of ['43', '5GB over 0 USD, 50GB fits 0.99 USD', '2,3 GB', '180 JPY']) {
      expect(guide).to.contain(`// ${told}`);
    }
  });
});
