import { expect } from '@open-wc/testing';
import { modulesOf, written } from './guide-code.js';

const guide = await (await fetch('/stories/guides/why-a-backup-fails.mdx')).text();

describe('the guide to a backup that fails', () => {
  it('has code that runs, and says what it writes', async () => {
    const lines: string[] = [];
    for (const code of modulesOf(guide)) lines.push(...(await written(code)));
    const said = [...guide.matchAll(/console\.log\(.*\); \/\/ (.+)/g)].map(([, line]) => line);
    expect(lines).to.have.length(3);
    expect(lines).to.deep.equal(said);
  });
});
