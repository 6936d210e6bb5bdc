import { APPS } from './apps.js';
import type { CatalogueApp } from './apps.js';

/** Case, accents, width, spaces and punctuation don't tell names apart: "Pokémon GO" is "pokemongo". */
const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '');

interface Entry {
  readonly app: CatalogueApp;
  readonly names: readonly (readonly string[])[];
}

const entries: readonly Entry[] = APPS.apps.map((app) => ({ app, names: app.names.map(words) }));
const byName = new Map(
  entries.flatMap(({ app, names }) => names.map((name) => [name.join(''), app] as const)),
);
const byBundle = new Map(
  APPS.apps.flatMap((app) => (app.bundle ? [[app.bundle.toLowerCase(), app] as const] : [])),
);

/**
 * The app of a bundle identifier or a name: "WhatsApp", "whatsapp messenger", "Spotify: Music and Podcasts".
 * Nothing when no name is the same; `searchApps` guesses.
 */
export function findApp(query: string): CatalogueApp | undefined {
  const asked = query.slice(0, 200);
  const title = asked.split(/\s[-–—|]\s|[:：]/, 1)[0] ?? '';
  return (
    byBundle.get(asked.trim().toLowerCase()) ??
    byName.get(words(asked).join('')) ??
    byName.get(words(title).join(''))
  );
}

/** 0 the name itself, 1 its beginning, 2 the beginnings of its words; nothing when they differ. */
function rank(typed: readonly string[], name: readonly string[]): number | undefined {
  const [whole, start] = [name.join(''), typed.join('')];
  if (whole === start) return 0;
  if (whole.startsWith(start)) return 1;
  return typed.every((part) => name.some((word) => word.startsWith(part))) ? 2 : undefined;
}

/**
 * The apps a few typed letters may mean, best first, at most `most`. Nothing typed means none.
 */
export function searchApps(text: string, most = 8): CatalogueApp[] {
  const typed = words(text.slice(0, 200));
  if (typed.length === 0) return [];
  return entries
    .flatMap(({ app, names }) => {
      const ranks = names.flatMap((name) => rank(typed, name) ?? []);
      return ranks.length > 0 ? [{ app, rank: Math.min(...ranks) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ app }) => app);
}
