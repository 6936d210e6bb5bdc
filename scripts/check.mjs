// `npm run check`: everything but the tests. One line a check, the whole output of those that fail.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { install } from './install.mjs';
import { root } from './root.mjs';

const checks = {
  build: 'npm run build',
  'the README’s elements': 'node scripts/docs.mjs --check',
  types: 'tsc',
  'types without a page': 'tsc -p config/tsconfig.pure.json',
  lint: 'eslint -c config/eslint.config.js --max-warnings 0 .',
  'lint rules': 'node --test config/eslint/',
  format: "prettier --check . '!test/fixtures/**'",
  'unused code': 'knip -c config/knip.json',
  pack: 'npm pack --ignore-scripts --pack-destination .cache',
  'package shape': 'publint run --strict .cache/stowage-$npm_package_version.tgz',
  'package types':
    'attw --profile esm-only --exclude-entrypoints stowage.css -- .cache/stowage-$npm_package_version.tgz',
};

install();
mkdirSync(`${root}.cache`, { recursive: true });
const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` };
let failed = 0;
for (const [name, command] of Object.entries(checks)) {
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', env });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status === 0) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`);
}
console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
