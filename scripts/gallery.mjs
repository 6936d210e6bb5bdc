// `npm run gallery`: the planner in five scenarios, three widths, light and dark, into .cache/gallery.
// With `--write` the six of them that the README shows are taken anew. Fails on an error of the page or in its console.
import { mkdirSync } from 'node:fs';
import { root } from './root.mjs';
import { sourceViews } from './views.mjs';

const scenarios = ['example', 'same-photos-twice', 'forty-or-one', 'family-of-four', 'three-hundred-apps'];
const shown = {
  'example-1200-light': 'planner-wide',
  'example-360-dark': 'planner-phone-dark',
  'same-photos-twice-720-light': 'photos',
  'forty-or-one-360-light': 'one-switch-phone',
  'family-of-four-1200-dark': 'family-dark',
  'three-hundred-apps-720-dark': 'many-apps-dark',
};
const writes = process.argv.includes('--write');
const folders = { all: `${root}.cache/gallery`, shown: `${root}demo/pictures` };
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });

let failed = 0;
for await (const { page, name, faults } of sourceViews('index.html')) {
  for (const scenario of scenarios) {
    await page.evaluate((id) => {
      // Without a scenario stands the example, marked as one.
      document.querySelector('stowage-planner').toggleAttribute('scenario', id !== 'example');
      if (id !== 'example') document.querySelector('stowage-planner').setAttribute('scenario', id);
      document.querySelector('#maker').scrollIntoView(); // It is filled once it is near.
    }, scenario);
    await page.waitForNetworkIdle({ idleTime: 300 });
    await page.evaluate(() => document.body.scrollIntoView());
    const picture = `${scenario}-${name}`;
    await page.screenshot({ path: `${folders.all}/${picture}.png`, fullPage: true });
    if (!writes || !shown[picture]) continue;
    const { width } = page.viewport();
    const { y } = await (await page.$('stowage-planner')).boundingBox();
    const clip = { x: 0, y: Math.max(0, y - 24), width, height: width < 480 ? 800 : 900 };
    await page.screenshot({ path: `${folders.shown}/${shown[picture]}.png`, clip });
  }
  for (const fault of faults) console.error(`${name}: ${fault}`);
  failed += faults.length;
}
process.exit(failed > 0 ? 1 : 0);
