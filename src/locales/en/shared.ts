import type { Category } from '../../model/categories.js';
import type { Device } from '../../model/household.js';
import type { SizeProblem } from '../../model/parse-size.js';
import { categories } from './categories.js';
import { number } from './number.js';
import { sizeProblems } from './size-problems.js';

const kinds: Record<Device['kind'], string> = {
  iphone: 'iPhone',
  ipad: 'iPad',
  ipod: 'iPod touch',
  vision: 'Vision Pro',
};

const withArticle = (country: string): string =>
  /^(United|Netherlands|Philippines|Dominican|Maldives|Bahamas)/.test(country) ? `the ${country}` : country;

/** Words that more than one element shows. Sizes, prices, dates and names come in as ready text. */
export const shared = {
  trademarks:
    'Independent. Not affiliated with, authorised or endorsed by Apple Inc. iPhone, iPad, Mac, iCloud, iCloud+ and Apple One are trademarks of Apple Inc.',
  priceNote: (country: string, date: string) =>
    `List price in ${withArticle(country)}, as of ${date}. Settings shows yours.`,
  priceNoteOld: (country: string, date: string) =>
    `List price in ${withArticle(country)}, as of ${date}; it may have changed. Settings shows yours.`,
  priceFallback: (country: string) =>
    `We have no list price for ${withArticle(country)}: these are US dollars.`,
  perMonth: (price: string) => `${price} a month`,
  free: 'free',
  tiersEach: (tier: string) => `${tier} each`,
  tiersWithAppleOne: (tier: string) => `${tier} beside Apple One`,
  tiersOnlyAppleOne: 'Apple One alone',
  tiersNothingMore: 'nothing on top',
  category: (category: Category) => categories[category],
  kind: (kind: Device['kind']) => kinds[kind],
  unnamedPerson: (n: number) => `Person ${number(n)}`,
  unnamedDevice: (kind: Device['kind']) => `your ${kinds[kind]}`,
  unnamedApp: 'Unnamed app',
  unnamedBackup: 'an old device',
  unnamedFile: 'Files in iCloud Drive',
  askOldBackup: (name: string) => `One question first: is the backup of ${name} still needed?`,
  familyPool: 'Family',
  exampleMark: 'An example, not your numbers',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Start again',
  asTable: 'As a table',
  partMissing: 'This part couldn’t be loaded. Is there a connection?',
  partAgain: 'Try again',

  /** A label in Settings, as it stands in the language; `{kind}` is iPhone or iPad. */
  settingsLabel: (label: string) => label,
  pathYourName: 'your name',
  pathDevice: 'your device',
  ofWhom: (what: string, whom: string) => `${what}, ${whom}`,

  sizeHint: 'for example 2.3\u00a0GB',
  sizeUnderstood: (size: string) => `Read as ${size}`,
  sizeStill: (size: string) => `Still counted: ${size}`,
  sizeAmbiguous: (other: string) => `If you meant ${other}, write it without the dot or comma in between.`,
  sizeProblem: (code: SizeProblem) => sizeProblems[code],
  sizeEstimate: (low: string, high: string) => `An estimate: anything from ${low} to ${high}`,

  sumTotal: 'Together',
  sumRange: (low: string, high: string) =>
    `Sizes in Settings are rounded, so this may be anything from ${low} to ${high}.`,
};
