// `npm run pack-test`: the packed tarball, installed elsewhere, works in Node without a page and has its types.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

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

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
const folder = mkdtempSync(join(tmpdir(), 'stowage-pack-'));
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
} catch (error) {
  console.error(`${error.stdout ?? ''}${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
