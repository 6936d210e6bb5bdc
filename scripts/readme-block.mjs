import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { root } from './root.mjs';

const path = `${root}README.md`;

/** Puts markdown between `<!-- name -->` and `<!-- /name -->` in the README, formatted as everything there. */
export async function writeBlock(name, markdown) {
  const readme = readFileSync(path, 'utf8');
  const block = new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);
  if (!block.test(readme)) throw new Error(`The README has no block ${name}`);
  const text = await format(markdown, { ...(await resolveConfig(path)), parser: 'markdown' });
  writeFileSync(
    path,
    readme.replace(block, (_, open, close) => `${open}\n\n${text.trim()}\n\n${close}`),
  );
}
