/** What `of` can be, and what each says. For pages and documentation; the element only knows the names. */
export const VALUES = {
  needs: 'What should be in iCloud: an account’s or a family’s, a `person`’s, or a `device`’s backup.',
  used: 'What is in use today, as Settings prints it and the reader typed it.',
  photos: 'Photos and videos, in iCloud Photos and in backups.',
  library: 'The iCloud Photos library.',
  messages: 'Messages, in iCloud and in backups.',
  apps: 'The apps’ part of the backups.',
  backups: 'All backups, those of old devices too.',
  drive: 'iCloud Drive.',
  mail: 'iCloud Mail.',
  next: 'The next backup of a `device`, as Settings prints it.',
  target: 'The name of the tier that is planned for, or what the account has.',
  free: 'What stays free on that `tier`; 0 GB when it is over.',
  missing: 'What is too much for that `tier`; 0 GB when it fits.',
  least: 'The least to leave out so that it fits that `tier`; 0 GB when it fits.',
  changes: 'In how many changes that is done.',
  tier: 'The name of the cheapest tier that holds everything.',
  price: 'What that tier costs a month, or the one given by `tier`.',
  'price-year': 'What it costs in twelve months.',
  months: 'How long until the `tier` is full at the pace the reader gave, else at the pace assumed.',
  'full-in': 'The same as “in 8 months”.',
  'full-month': 'The month in which it is full.',
  'upload-time':
    'How long the first backup of a `device` takes, at the speed given, else at the one assumed.',
  nights: 'The nights of eight hours that takes.',
  'price-note':
    'Whose list prices these are, and of which day: a sentence, for the end of a page that has prices.',
  notice: 'The notice of independence: two sentences, for a page that has nothing but values.',
} as const;

export type ValueCode = keyof typeof VALUES;
