// `npm run pack-test`: the packed tarball, installed elsewhere, works in Node without a page and has its types;
// who takes one element gets no other.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';
import { elementsLeft } from './shaken.mjs';

const consumer = `
import { needs, parseHousehold, type Needs } from 'stowage/model';
import { explain } from 'stowage/words';
import { SCENARIOS } from 'stowage/data';

if ('document' in globalThis) throw new Error('This should run without a page.');
const iphone = { kind: 'iphone', name: 'iPhone', backup: 'icloud', rest: '3 GB', photos: { size: '40 GB', in: 'backup' } };
const reading = parseHousehold({ version: 1, people: [{ name: 'Ana', pool: { tier: '5GB' }, devices: [iphone] }] });
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const answer: Needs = needs(reading.household);
if (answer.total.bytes !== 43 * 2 ** 30) throw new Error('3 GB and 40 GB should need 43 GB.');
if (explain('negative', {}, 'en') === 'negative') throw new Error('A code should have a sentence.');
if (!SCENARIOS.every(({ household }) => parseHousehold(household).ok)) throw new Error('Scenarios should be read.');
`;

const SHAKEN = [
  { page: "import 'stowage/define/stowage-value';", left: 'stowage-value' },
  {
    page: "import { StowageValue } from 'stowage'; customElements.define('my-value', StowageValue);",
    left: 'stowage-value',
  },
  { page: "import 'stowage';", left: '' },
];

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stowage-pack-')));
try {
  const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  run('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], root);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${name}-${version}.tgz`], folder);
  const tsc = [
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2023,dom',
    '--strict',
    'consumer.ts',
  ];
  run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...tsc], folder);
  run(process.execPath, ['consumer.js'], folder);
  console.log("The packed package works: import('stowage/model') in Node without a page, with its types.");
  for (const { page, left } of SHAKEN) {
    for (const [bundler, elements] of Object.entries(await elementsLeft(folder, page))) {
      if (elements.join() !== left)
        throw new Error(`${bundler} leaves of ${page} "${elements.join(', ')}", not "${left}".`);
    }
  }
  console.log('A bundle has the elements that it imports, and no others.');
} catch (error) {
  console.error(`${error.stdout ?? ''}${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
