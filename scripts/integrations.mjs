// `npm run integrations`: the packed tarball in an app of each framework: installed by its lock, checked, built, and
// used in a browser. `npm run integrations -- vue` tries one of them.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesIn, serve } from './file-server.mjs';
import { answerOn, closeBrowser, openPage, until } from './pages.mjs';
import { root } from './root.mjs';
import { endTrials, expect, trial } from './trials.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm, and throws what it printed when it fails. */
async function npm(cwd, ...args) {
  try {
    return (await promisify(execFile)('npm', args, { cwd })).stdout;
  } catch (cause) {
    throw new Error(`npm ${args.join(' ')}\n${cause.stdout}${cause.stderr}`, { cause });
  }
}

/** Uses the built app as a reader and its framework would. */
async function useApp(folder) {
  const site = await serve(filesIn(folder));
  const { page, faults } = await openPage(site.address);
  const first = await answerOn(page);
  await page.click('#more');
  await until(
    page,
    (before) => {
      const { shadowRoot } = document.querySelector('stowage-planner');
      const { textContent } = shadowRoot
        .querySelector('stowage-answer')
        .shadowRoot.querySelector('[part~=lead]');
      return textContent.trim() !== before;
    },
    first,
  );
  await page.evaluate(() => {
    const planner = document.querySelector('stowage-planner');
    planner.request({ type: 'set', id: 'd1', field: 'rest', value: '9 GB' });
  });
  await until(page, () => document.querySelector('#heard').textContent.trim() === 'set');
  expect(faults.length === 0, faults.join('\n'));
  await page.close();
  await site.close();
}

const wanted = process.argv.slice(2);
const apps = readdirSync(`${root}test/integrations`).filter(
  (app) => wanted.length === 0 || wanted.includes(app),
);
const folder = mkdtempSync(join(tmpdir(), 'stowage-apps-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const packed = await npm(root, 'pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder);
const tarball = join(folder, packed.trim());

/** Outside of the repository, so that nothing is found in its packages. */
async function tryApp(app) {
  const place = join(folder, app);
  cpSync(`${root}test/integrations/${app}`, place, { recursive: true });
  await npm(place, 'ci', ...quiet);
  await npm(place, 'install', '--no-save', '--no-package-lock', ...quiet, tarball);
  await npm(place, 'run', 'check');
  await npm(place, 'run', 'build');
  await useApp(join(place, 'dist'));
}

/** Two at a time: npm waits as much as it works. */
async function tryInTurn() {
  for (let app = apps.pop(); app; app = apps.pop())
    await trial(`${app}: installs, has its types, builds, and runs`, () => tryApp(app));
}

await Promise.all([tryInTurn(), tryInTurn()]);
await closeBrowser();
endTrials();
