#!/usr/bin/env node
// `npx stowage-fallback household.json`: the household as HTML, for sites that aren't built by Node.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fallback, fallbackText, plannerMarkup } from '../dist/fallback/index.js';

const usage = `Usage: stowage-fallback <household.json | -> [--planner | --text]
  [--lang de] [--region DE] [--tier 50GB] [--tiers "50GB 200GB"] [--headroom "2 GB"] [--prices prices.json]

Writes what the elements say of a household as HTML; - reads it from the input.
--planner: with the planner's tag and data around it; --text: the answer alone, as plain text.`;

const text = { type: 'string' };
const named = { lang: text, region: text, tier: text, tiers: text, headroom: text, prices: text };

/** Whatever is wrong is told without a stack: it is the author's, not ours. */
function attempt(what) {
  try {
    return what();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const json = (file) => JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));

const { values, positionals } = attempt(() =>
  parseArgs({
    allowPositionals: true,
    options: { ...named, planner: { type: 'boolean' }, text: { type: 'boolean' }, help: { type: 'boolean' } },
  }),
);
const { planner, text: asText, help, tiers, prices, ...options } = values;
const [file, ...others] = positionals;
if (help || !file || others.length > 0) {
  console.log(usage);
  process.exit(help ? 0 : 1);
}
const write = planner ? plannerMarkup : asText ? fallbackText : fallback;
const written = attempt(() =>
  write(json(file), {
    ...options,
    ...(tiers && { tiers: tiers.split(/[\s,]+/) }),
    ...(prices && { prices: json(prices) }),
  }),
);
process.stdout.write(asText ? `${written}\n` : written);
