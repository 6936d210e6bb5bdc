// Judges branch coverage folder by folder, over every file that has something to run.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from './root.mjs';

const floor = 95;
const folders = ['src/model', 'src/store'];

/** Branches found and hit, by file, from coverage/lcov.info. */
function readBranches() {
  const branches = new Map();
  for (const record of readFileSync(`${root}coverage/lcov.info`, 'utf8').split('end_of_record')) {
    const field = (name) => record.match(new RegExp(`^${name}:(.*)$`, 'm'))?.[1];
    const file = field('SF');
    if (file)
      branches.set(relative(root, file).replaceAll('\\', '/'), {
        found: Number(field('BRF') ?? 0),
        hit: Number(field('BRH') ?? 0),
      });
  }
  return branches;
}

/** False for a file of types only: nothing is left of it to load. */
const hasCode = (file) =>
  transformSync(readFileSync(root + file, 'utf8'), { loader: 'ts' }).code.trim() !== '';

/** Prints a line a folder and returns how many folders fail: below the floor, or with a file no test loads. */
export function coverageFailures() {
  const branches = readBranches();
  const fails = (folder) => {
    const files = readdirSync(root + folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(hasCode);
    const unloaded = files.filter((file) => !branches.has(file));
    const sum = (key) => files.reduce((total, file) => total + (branches.get(file)?.[key] ?? 0), 0);
    const percent = (100 * sum('hit')) / Math.max(1, sum('found'));
    const failed = percent < floor || unloaded.length > 0;
    console.log(
      `Branch coverage of ${folder}: ${percent.toFixed(1)} % (at least ${floor} %)${failed ? ' FAILED' : ''}`,
    );
    for (const file of unloaded) console.log(`  ${file} is loaded by no test`);
    for (const file of failed ? files : []) {
      const { found = 0, hit = 0 } = branches.get(file) ?? {};
      if (hit < found) console.log(`  ${file}: ${hit} of ${found} branches`);
    }
    return failed;
  };
  console.log('');
  return folders.filter(fails).length;
}
