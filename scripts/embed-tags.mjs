// What a page without a bundler puts into its markup, with the integrity of every file it may load.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
const integrityOf = (bytes) => hash('sha384', bytes);

/** What `script-src` of a strict page needs for an inline script, such as an import map. */
export const inlineHash = (tag) =>
  `'${hash('sha256', /<script[^>]*>([^]*)<\/script>/.exec(tag)?.[1] ?? '')}'`;

/**
 * The tags for a folder of scripts.
 * @param folder `dist/cdn`
 * @param base the address it is served from, with a slash at the end
 * @returns `script` the module, `map` the import map for what it loads, to stand before every module of the page;
 *   `classic` the script without modules, `classicMap` the same for its languages
 */
export function embedTags(folder, base) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));

  const map = (entry) => {
    const loaded = new Set([entry]);
    for (const name of loaded) {
      const text = files.get(name).toString();
      for (const other of names) if (text.includes(other)) loaded.add(other);
    }
    const listed = [...loaded].map((name) => [base + name, integrityOf(files.get(name))]);
    const json = JSON.stringify({ integrity: Object.fromEntries(listed) }, null, 2);
    return `<script type="importmap">\n${json}\n</script>`;
  };

  const tag = (name, type) => `<script ${type} src="${base}${name}"
  integrity="${integrityOf(files.get(name))}"
  crossorigin="anonymous"></script>`;

  return {
    map: map('stowage.js'),
    script: tag('stowage.js', 'type="module"'),
    classicMap: map('stowage.iife.js'),
    classic: tag('stowage.iife.js', 'defer'),
  };
}
