// `npm run docs`: what the manifest says of the elements, for editors into dist, for readers into the README.
// `--check` only compares the README, and fails when it tells something else than the sources.
import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { elementsTable } from './elements-table.mjs';
import { root } from './root.mjs';

const read = (path) => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const inner = manifest.modules.flatMap(({ declarations }) => declarations).filter((one) => one.inner);
const options = { exclude: inner.map(({ name }) => name), hideLogs: true };

const block = /(<!-- elements -->\n)[^]*?(\n<!-- \/elements -->)/;
const readme = read('README.md');
const told = readme.replace(block, (_, open, close) => `${open}\n${elementsTable(manifest)}\n${close}`);
const written = await format(told, { ...(await resolveConfig(`${root}README.md`)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  if (written !== readme) {
    console.error('The README tells of other elements than the sources: npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(`${root}dist/vscode.html-custom-data.json`, getVsCodeHtmlCustomData(manifest, options));
  writeFileSync(`${root}dist/web-types.json`, getWebTypesData(manifest, options));
  if (process.argv.includes('--write')) writeFileSync(`${root}README.md`, written);
}
