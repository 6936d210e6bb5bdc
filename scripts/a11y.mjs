// `npm run a11y`: axe on every built demo page, at every width and theme. Fails on any violation, and on an error of
// a page or in its console.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { root } from './root.mjs';
import { views } from './views.mjs';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const server = await preview({ configFile: `${root}vite.config.ts`, logLevel: 'error' });
const pages = readdirSync(`${root}dist-demo/demo`).filter((name) => name.endsWith('.html'));
let violated = 0;

for (const name of pages) {
  for await (const view of views(`${server.resolvedUrls.local[0]}demo/${name}`)) {
    await view.page.addScriptTag({ path: axe });
    const { violations, passes } = await view.page.evaluate(() => globalThis.axe.run());
    console.log(`${name} ${view.name}: ${violations.length} violations, ${passes.length} rules passed`);
    for (const { id, help, nodes } of violations) {
      console.log(`  ${id}: ${help}`);
      for (const { target, failureSummary } of nodes)
        console.log(`    ${target.flat().join(' ')}: ${failureSummary}`);
    }
    for (const fault of view.faults) console.log(`  ${fault}`);
    violated += violations.length + view.faults.length;
  }
}
await server.close();
process.exit(violated > 0 ? 1 : 0);
