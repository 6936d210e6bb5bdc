// What a page without a bundler puts into its markup, with the integrity of every file it may load.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The tags for a folder of scripts.
 * @param folder `dist/cdn`
 * @param base the address it is served from, with a slash at the end
 * @returns `script` the module, `map` the import map for what it loads, to stand before every module of the page;
 *   `classic` the script without modules, `classicMap` the same for its languages
 */
export function embedTags(folder, base) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const integrity = new Map(names.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
  const map = (isIn) => {
    const listed = names.filter(isIn).map((name) => [base + name, integrity.get(name)]);
    const json = JSON.stringify({ integrity: Object.fromEntries(listed) }, null, 2);
    return `<script type="importmap">\n${json}\n</script>`;
  };
  const tag = (name, type) =>
    `<script ${type} src="${base}${name}"\n  integrity="${integrity.get(name)}"\n  crossorigin="anonymous"></script>`;
  const isClassic = (name) => name.startsWith('stowage.iife.');
  return {
    map: map((name) => !isClassic(name)),
    script: tag('stowage.js', 'type="module"'),
    classicMap: map((name) => isClassic(name) && name !== 'stowage.iife.js'),
    classic: tag('stowage.iife.js', 'defer'),
  };
}
