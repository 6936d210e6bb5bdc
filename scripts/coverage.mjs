// Judges branch coverage folder by folder, over every file that has something to run.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from './root.mjs';

const floor = 95;
const folders = ['src/model', 'src/store'];

const report = `${root}coverage/lcov.info`;

/** Removes the last run's report, so that it is never judged for this one's. */
export const forgetCoverage = () => rmSync(report, { force: true });

/** Branches found and hit, by file, from the report. */
function readBranches() {
  const branches = new Map();
  if (!existsSync(report)) return branches;
  for (const record of readFileSync(report, 'utf8').split('end_of_record')) {
    const field = (name) => record.match(new RegExp(`^${name}:(.*)$`, 'm'))?.[1];
    const file = field('SF');
    if (!file) continue;
    const path = relative(root, file).replaceAll('\\', '/');
    branches.set(path, { found: Number(field('BRF') ?? 0), hit: Number(field('BRH') ?? 0) });
  }
  return branches;
}

/** False for a file of types only: nothing is left of it to load. */
const hasCode = (file) =>
  transformSync(readFileSync(root + file, 'utf8'), { loader: 'ts' }).code.trim() !== '';

/** Prints how a folder does; true when it fails: below the floor, or with a file no test loads. */
function fails(folder, branches) {
  const files = readdirSync(root + folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(hasCode);
  const unloaded = files.filter((file) => !branches.has(file));
  const sum = (key) => files.reduce((total, file) => total + (branches.get(file)?.[key] ?? 0), 0);
  const percent = (100 * sum('hit')) / Math.max(1, sum('found'));
  const failed = percent < floor || unloaded.length > 0;

  console.log(
    `Branch coverage of ${folder}: ${percent.toFixed(1)} % of at least ${floor} %${failed ? ' FAILED' : ''}`,
  );
  for (const file of unloaded) console.log(`  ${file} is loaded by no test`);
  for (const file of percent < floor ? files : []) {
    const { found = 0, hit = 0 } = branches.get(file) ?? {};
    if (hit < found) console.log(`  ${file}: ${hit} of ${found} branches`);
  }
  return failed;
}

/** How many folders fail. */
export function coverageFailures() {
  const branches = readBranches();
  console.log('');
  return folders.filter((folder) => fails(folder, branches)).length;
}
