import { APPS } from './apps.js';
import type { CatalogueApp } from './apps.js';
import { mistakesBetween } from './mistakes.js';

/** An app, and which of its names was asked for. */
export interface FoundApp extends CatalogueApp {
  readonly name: string;
}

/** Signs that are no letters of a name; taken apart they would become some. */
const MARKS = /[™℠®©]/gu;

/** Case, accents, width, spaces and punctuation don't tell names apart: "Pokémon GO" is "pokemongo". */
const words = (text: string): string[] =>
  text
    .slice(0, 200)
    .replace(MARKS, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '');

const key = (text: string): string => words(text).join('');

interface Entry {
  readonly found: FoundApp;
  readonly words: readonly string[];
}

const entries: readonly Entry[] = APPS.apps.flatMap((app) =>
  app.names.map((name) => ({ found: { ...app, name }, words: words(name) })),
);
const byName = new Map(entries.map(({ found, words }) => [words.join(''), found]));
const byBundle = new Map(
  APPS.apps.flatMap((app) =>
    app.bundle ? [[app.bundle.toLowerCase(), { ...app, name: app.names[0] }] as const] : [],
  ),
);

/** What the store adds to a name: "YouTube: Watch, Listen", "Spotify - Music", "X (formerly Twitter)". */
const SUBTITLE = /\s[-–—|•]\s|[:：(（]/u;

/**
 * The app of a bundle identifier or a name: "WhatsApp", "whatsapp messenger", "Spotify: Music and Podcasts".
 * Nothing when no name is the same; `searchApps` and `appMeantBy` guess.
 */
export function findApp(query: string): FoundApp | undefined {
  const exact = byBundle.get(query.slice(0, 200).trim().toLowerCase()) ?? byName.get(key(query));
  if (exact) return exact;
  const title = byName.get(key(query.split(SUBTITLE, 1)[0] ?? ''));
  // Names of the system's own apps are everyday words, and begin the titles of many others.
  return title?.bundle?.startsWith('com.apple.') ? undefined : title;
}

/** 0 the name itself, 1 its beginning, 2 the beginnings of its words; nothing when they differ. */
function rank(typed: readonly string[], name: readonly string[]): number | undefined {
  const [whole, start] = [name.join(''), typed.join('')];
  if (whole === start) return 0;
  if (whole.startsWith(start)) return 1;
  return typed.every((part) => name.some((word) => word.startsWith(part))) ? 2 : undefined;
}

/**
 * The apps a few typed letters may mean, each under the name that fits best, best first, at most `most`.
 * Nothing typed means none.
 */
export function searchApps(text: string, most = 8): FoundApp[] {
  const typed = words(text);
  if (typed.length === 0) return [];
  const best = new Map<string, FoundApp>();
  const ranked = entries
    .flatMap(({ found, words }) => {
      const fit = rank(typed, words);
      return fit === undefined ? [] : [{ found, fit }];
    })
    .sort((a, b) => a.fit - b.fit);
  for (const { found } of ranked) if (!best.has(found.names[0])) best.set(found.names[0], found);
  return [...best.values()].slice(0, most);
}

/** One in so many letters may be wrong, and no more than two in a name. */
const LETTERS_PER_MISTAKE = 4;
const MOST_MISTAKES = 2;

/** The app of a mistyped name: "Instgram", "Whatsap". Nothing for a name that is right, or like no other. */
export function appMeantBy(text: string): FoundApp | undefined {
  if (findApp(text)) return undefined;
  const typed = key(text);
  const most = Math.min(MOST_MISTAKES, Math.floor(typed.length / LETTERS_PER_MISTAKE));
  const [closest] = [...byName]
    .filter(([name]) => Math.abs(name.length - typed.length) <= most)
    .map(([name, found]) => ({ found, mistakes: mistakesBetween(typed, name) }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes);
  return closest?.found;
}
