// `npm run tags`: the tags for the built scripts, with integrity hashes, for a release's notes. An address given after
// it is where they will be served, instead of the public CDN.
import { readFileSync } from 'node:fs';
import { embedTags, inlineHash } from './embed-tags.mjs';
import { root } from './root.mjs';

const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const [base = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/cdn/`] = process.argv.slice(2);
const { map, script, classic, classicMap } = embedTags(
  `${root}dist/cdn`,
  base.endsWith('/') ? base : `${base}/`,
);

console.log(`As a module. The map goes before every module of the page; a browser that doesn't know \`integrity\`
in it loads the chunks unchecked. A page with a Content-Security-Policy names it in \`script-src\`: ${inlineHash(map)}

${map}
${script}

As a classic script; the map checks the languages that it loads: ${inlineHash(classicMap)}

${classicMap}
${classic}`);
