// `npm run shots -- [page] [step …]`: pictures of a demo page at every width and theme, in .cache/shots.
// A step is `click <selector>`, `type <selector> = <text>` or `press <key>`; selectors are puppeteer's,
// so `stowage-devices >>> input` looks into shadow roots and `::-p-aria(Undo)` finds by name. Fails on an error of the
// page or in its console.
import { mkdirSync } from 'node:fs';
import { root } from './root.mjs';
import { sourceViews } from './views.mjs';

const [name = 'index.html', ...steps] = process.argv.slice(2);
const folder = `${root}.cache/shots`;

async function take(page, step) {
  const [, action, rest] = step.match(/^(\w+) (.+)$/) ?? [];
  if (action === 'click') return page.locator(rest).click();
  if (action === 'press') return page.keyboard.press(rest);
  if (action === 'type') {
    const [selector, text] = rest.split(' = ');
    return page.locator(selector).fill(text);
  }
  throw new Error(`Not a step: ${step}`);
}

mkdirSync(folder, { recursive: true });
let failed = 0;
for await (const view of sourceViews(name)) {
  for (const step of steps) await take(view.page, step);
  const path = `${folder}/${name.replace('.html', '')}-${view.name}.png`;
  await view.page.screenshot({ path, fullPage: true });
  console.log(path);
  for (const fault of view.faults) console.error(`${view.name}: ${fault}`);
  failed += view.faults.length;
}
process.exit(failed > 0 ? 1 : 0);
