import { readFileSync } from 'node:fs';
import { plannerMarkup } from 'stowage/fallback';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/stowage/dist/cdn/*': 'stowage' });

  // {% stowage "ana", { lang: "de" } %}: the planner with households/ana.json, readable without its script too.
  config.addShortcode('stowage', (name, options) =>
    plannerMarkup(JSON.parse(readFileSync(`households/${name}.json`, 'utf8')), options),
  );

  return { dir: { input: 'pages', output: 'dist' }, markdownTemplateEngine: 'njk' };
}
