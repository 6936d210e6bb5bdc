import { build } from 'esbuild';
import { fallback } from '../../dist/fallback/index.js';

const { outputFiles } = await build({
  entryPoints: [new URL('../../demo/maker/snippets.ts', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const [{ text }] = outputFiles;
const { SYSTEMS } = await import(`data:text/javascript,${encodeURIComponent(text)}`);

/** What the embed maker writes for a system, of a household: what is to be pasted, in its order. */
export function madeFor(system, household) {
  const wanted = {
    theme: '',
    accent: '#7a1f5c',
    lang: '',
    credit: 'https://site.example/',
    base: '/stowage/',
  };
  return SYSTEMS[system]
    .snippets({ ...wanted, household, fallback: fallback(household) })
    .map(({ code }) => code);
}
