import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtDemo } from './opened.mjs';

/** What a planner may load until it says something (the README prints it), and what the pages add of their own. */
const most = 32_000 + 2_000;

let demo;
before(async () => (demo = await builtDemo()));
after(() => demo.close());

/** The scripts a page names, and all they import before they run. */
async function eagerScripts(page) {
  const named = await page.$$eval('script[src], link[rel=modulepreload]', (all) =>
    all.map(({ src, href }) => src ?? href),
  );
  const found = new Map();
  for (const address of named) {
    if (found.has(address)) continue;
    const code = await (await globalThis.fetch(address)).text();
    found.set(address, gzipSync(code).length);
    const imports = code.matchAll(/(?:\bfrom|\bimport) ?["']([^"']+)["']/g);
    named.push(...[...imports].map(([, path]) => new URL(path, address).href));
  }
  return found;
}

describe('the pages of the demo', () => {
  for (const name of ['index.html', 'not-enough-storage.html', 'icloud-photos.html', 'a-family.html'])
    it(`${name} loads no more than a first answer takes`, async () => {
      const page = await demo.open(name, { scripts: false });
      const scripts = await eagerScripts(page);
      const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
      assert.ok(total > 10_000 && total <= most, `${total} bytes: ${[...scripts].join(' ')}`);
      await page.close();
    });
});
