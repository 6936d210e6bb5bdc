// `npm run sites`: the packed tarball in a site of each system of demo/systems, built by its own tool and read in a
// browser with and without JavaScript. `npm run sites -- hugo` tries one of them.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesIn, serve } from './file-server.mjs';
import { closeBrowser } from './pages.mjs';
import { root } from './root.mjs';
import { endTrials, expect, skip, trial } from './trials.mjs';
import { madeFor } from '../test/demo/made.mjs';
import { readAttributes, readBoth } from '../test/sites/read-site.mjs';
import { tryEditor } from '../test/sites/wordpress-editor.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const systems = `${root}demo/systems`;
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const folder = mkdtempSync(join(tmpdir(), 'stowage-sites-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a program, and throws what it printed when it fails. */
async function run(cwd, program, ...args) {
  try {
    const env = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      JEKYLL_ENV: 'production',
      LC_ALL: 'C.UTF-8',
    };
    return (await promisify(execFile)(program, args, { cwd, env })).stdout;
  } catch (cause) {
    throw new Error(`${program} ${args.join(' ')}\n${cause.stdout}${cause.stderr}`, { cause });
  }
}

const isThere = (program) => !spawnSync(program, ['--help']).error;

/** Outside of the repository, so that nothing is found in its packages. */
function copyOf(system) {
  const place = join(folder, system);
  cpSync(join(systems, system), place, { recursive: true });
  return place;
}

const packed = await run(
  root,
  'npm',
  'pack',
  '--ignore-scripts',
  '--loglevel=error',
  '--pack-destination',
  folder,
);
const tarball = join(folder, packed.trim());

/** The package as an author without a bundler has it, who copies files of it and runs its command. */
const plain = join(folder, 'plain');
mkdirSync(plain);
await run(plain, 'npm', 'install', '--no-save', ...quiet, tarball);
const cdn = join(plain, 'node_modules/stowage/dist/cdn');

/** Puts the files that a page loads where the site has them. */
const copyFiles = (place) => cpSync(cdn, place, { recursive: true });

const byCommand = (household, ...args) =>
  run(plain, 'npx', '--no-install', 'stowage-fallback', join(systems, household), ...args);

const family = { scenario: 'family-of-four', tier: '2TB', headroom: '2 GB"><b>' };

/** Serves a built site while it is read. */
async function open(site, read) {
  const { address, close } = await serve(filesIn(site));
  try {
    await read(address);
  } finally {
    await close();
  }
}

async function npmSite(system, made) {
  const place = copyOf(system);
  for (const [name, text] of Object.entries(made)) writeFileSync(join(place, name), text);
  await run(place, 'npm', 'ci', ...quiet);
  await run(place, 'npm', 'install', '--no-save', '--no-package-lock', ...quiet, tarball);
  await run(place, 'npm', 'run', 'build');
  return join(place, 'dist');
}

const HOLDS = 'Everything fits 50 GB';

const ana = JSON.parse(readFileSync(join(systems, 'hugo/stowage/ana.json'), 'utf8'));

const frontMatter = (more = '') => `---\ntitle: As the embed maker writes it\n${more}---\n\n`;

const trials = {
  eleventy: async () => {
    const [calculator, include] = madeFor('eleventy', ana);
    const made = {
      'pages/_includes/calculator.html': calculator,
      'pages/made.md': frontMatter('layout: page.njk\nlang: en\n') + include,
    };
    await open(await npmSite('eleventy', made), async (address) => {
      await readBoth(address, HOLDS);
      await readBoth(`${address}made/`, HOLDS);
      await readBoth(`${address}de/`, 'In 50 GB (0,99 € im Monat) passt alles');
    });
  },

  astro: async () => {
    const [calculator, component] = madeFor('astro', ana);
    const made = {
      'src/calculator.html': calculator,
      'src/Made.astro': component,
      'src/pages/made.astro': `---
import Made from '../Made.astro';
---
<!doctype html><html lang="en"><head><title>Made</title><link rel="icon" href="data:,"></head><body><Made /></body></html>`,
    };
    await open(await npmSite('astro', made), async (address) => {
      await readBoth(address, `${HOLDS} (€0.99 a month)`);
      await readBoth(`${address}made/`, HOLDS);
    });
  },

  hugo: async () => {
    const place = copyOf('hugo');
    writeFileSync(join(place, 'stowage/ana.html'), await byCommand('hugo/stowage/ana.json', '--planner'));
    copyFiles(join(place, 'static/stowage'));
    const [mine, shortcode] = madeFor('hugo', ana);
    writeFileSync(join(place, 'stowage/mine.html'), mine);
    writeFileSync(join(place, 'content/made.md'), frontMatter() + shortcode);
    await run(place, 'hugo');
    await open(join(place, 'public'), async (address) => {
      await readBoth(address, HOLDS);
      await readBoth(`${address}made/`, HOLDS);
      await readAttributes(`${address}family/`, family);
    });
  },

  jekyll: async () => {
    const place = copyOf('jekyll');
    const written = await byCommand('jekyll/households/ana.json', '--planner');
    mkdirSync(join(place, '_includes/stowage'), { recursive: true });
    writeFileSync(join(place, '_includes/stowage/ana.html'), written);
    copyFiles(join(place, 'stowage'));
    const [mine, include] = madeFor('jekyll', ana);
    writeFileSync(join(place, '_includes/stowage/mine.html'), mine);
    writeFileSync(join(place, 'made.md'), frontMatter('layout: page\npermalink: /made/\n') + include);
    await run(place, 'jekyll', 'build', '--quiet');
    await open(join(place, '_site'), async (address) => {
      await readBoth(address, HOLDS);
      await readBoth(`${address}made/`, HOLDS);
      await readAttributes(`${address}family/`, family);
    });
  },

  ghost: async () => {
    const card = readFileSync(join(systems, 'ghost/card.html'), 'utf8');
    const base = `https://cdn.jsdelivr.net/npm/stowage@${version}/dist/cdn/`;
    const [, style, script, tag, ...others] = card.trim().split('\n');
    expect(style.includes(base) && script.includes(base) && others.length === 0, `It isn't for ${base}`);
    const head = (style + script).replaceAll(base, '/stowage/');
    const planner = await byCommand('hugo/stowage/ana.json', '--planner');
    const page = (
      content,
    ) => `<!doctype html><html lang="en"><title>Ghost</title><link rel="icon" href="data:,">
<section class="gh-content"><!--kg-card-begin: html-->${content}<!--kg-card-end: html--></section></html>`;
    const place = join(folder, 'ghost');
    copyFiles(join(place, 'stowage'));
    writeFileSync(join(place, 'index.html'), page(head + planner));
    writeFileSync(join(place, 'family.html'), page(head + tag.replace('></', ' tier="2TB"></')));
    writeFileSync(join(place, 'made.html'), page(madeFor('ghost', ana).join('')));
    await open(place, async (address) => {
      await readBoth(address, HOLDS);
      await readBoth(`${address}made.html`, HOLDS);
      await readAttributes(`${address}family.html`, { scenario: family.scenario, tier: family.tier });
    });
  },

  wordpress: async () => {
    const plugin = join(systems, 'wordpress/stowage');
    await run(plugin, 'php', '-l', 'stowage.php');
    const household = JSON.stringify(ana).replace('WhatsApp', '</script>[gallery]');
    const fallback = await byCommand('hugo/stowage/ana.json');
    const { tier, scenario, headroom } = family;
    const hostile = { scenario, tier, headroom, region: 'US" onclick="x', src: 'javascript:alert(1)' };
    const [block] = madeFor('wordpress', ana);
    const [, attributes] = /^<!-- wp:stowage\/planner (.*) \/-->/.exec(block);
    const made = JSON.parse(attributes);
    const cases = [
      [{ household }, `${fallback}<script>throw new Error('content')</script>`],
      [hostile, ''],
      [{ household: made.household }, made.fallback],
      [{ lang: 'ar' }, ''],
    ];
    const program = [`${root}test/sites/wordpress.php`, join(plugin, 'stowage.php')];
    const given = JSON.parse(
      execFileSync('php', program, { input: JSON.stringify(cases), encoding: 'utf8' }),
    );
    for (const [byShortcode, byBlock] of given.pages)
      expect(byShortcode === byBlock, 'The block and the shortcode should write the same.');
    expect(!given.pages.join().includes('[gallery'), 'A name of the household is taken for a shortcode.');
    expect(given.pages[3][0].includes('<stowage-planner lang="ar" dir="rtl">'), given.pages[3][0]);
    expect(given.scripts['stowage-block'] === '/plugins/stowage/block.js', 'The block’s script is missing.');
    const { attributes: names, style_handles: styles } = given.blocks['stowage/planner'];
    expect(
      styles.every((name) => name in given.styles),
      'The block’s style is missing.',
    );
    tryEditor(readFileSync(join(plugin, 'block.js'), 'utf8'), Object.keys(names));

    const place = join(folder, 'wordpress');
    cpSync(plugin, join(place, 'plugins/stowage'), { recursive: true });
    copyFiles(join(place, 'plugins/stowage', version));
    const page = ([content]) => `<!doctype html><html lang="en"><title>WordPress</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${given.styles.stowage}">
<script type="module" src="${given.modules.stowage}"></script>${content}</html>`;
    for (const [i, name] of ['index.html', 'family.html', 'made.html'].entries())
      writeFileSync(join(place, name), page(given.pages[i]));
    await open(place, async (address) => {
      await readBoth(address, HOLDS);
      await readBoth(`${address}made.html`, HOLDS);
      await readAttributes(`${address}family.html`, { scenario, tier });
    });
  },
};

const needed = { hugo: 'hugo', jekyll: 'jekyll', wordpress: 'php' };
const wanted = process.argv.slice(2);
for (const [system, attempt] of Object.entries(trials)) {
  if (wanted.length > 0 && !wanted.includes(system)) continue;
  const program = needed[system];
  if (program && !isThere(program)) skip(system, `there is no ${program} here`);
  else await trial(`${system}: reads the same with and without JavaScript`, attempt);
}
await closeBrowser();
endTrials();
