/** bytes 0 · KB 1 · MB 2 · GB 3 · TB 4 · PB 5 */
export type Power = 0 | 1 | 2 | 3 | 4 | 5;

/** A unit as read: its power, and whether its name says 1024 wherever it stands (GiB). */
export interface Unit {
  readonly power: Power;
  readonly binary: boolean;
}

const words: readonly (readonly [power: Power, binary: boolean, names: string])[] = [
  [
    0,
    false,
    'b byte bytes o octet octets б байт байта байтов байтів tavu tavua بايت بایت バイト 바이트 字节 位元組',
  ],
  [
    1,
    false,
    'k kb ko kt kilobyte kilobytes kilooctet kilooctets kilotavua к кб килобайт килобайта كب كيلوبايت کیلوبایت キロバイト 킬로바이트',
  ],
  [
    2,
    false,
    'm mb mo mt meg megs mega megas megabyte megabytes mégaoctet mégaoctets megatavua м мб мегабайт мегабайта مب ميجابايت ميغابايت مگابایت メガ メガバイト 메가바이트',
  ],
  [
    3,
    false,
    'g gb go gt gig gigs giga gigas gigabyte gigabytes gigaoctet gigaoctets gigatavua г гб гигабайт гигабайта гігабайт غب جب جيجابايت جيغابايت غيغابايت گیگابایت ギガ ギガバイト 기가 기가바이트',
  ],
  [
    4,
    false,
    't tb to tt tera teras terabyte terabytes téraoctet téraoctets teratavua т тб терабайт терабайта تب تيرابايت ترابایت テラ テラバイト 테라바이트',
  ],
  [5, false, 'pb po pt petabyte petabytes пб'],
  [1, true, 'kib kio киб kibibyte kibibytes'],
  [2, true, 'mib mio миб mebibyte mebibytes'],
  [3, true, 'gib gio гиб gibibyte gibibytes'],
  [4, true, 'tib tio тиб tebibyte tebibytes'],
  [5, true, 'pib'],
];

const units = new Map<string, Unit>(
  words.flatMap(([power, binary, names]) =>
    names.split(' ').map((name) => [name, { power, binary }] as const),
  ),
);

/** What stands for nothing before a unit ("Zero KB"), as Settings and Finder print it. */
const zeros = [
  'zero',
  'null',
  'zéro',
  'cero',
  'nul',
  'noll',
  'nolla',
  'ноль',
  'нуль',
  'sıfır',
  'صفر',
  'ゼロ',
  '零',
];

/** "No Data" in a row of the backup list. */
const noData = new Set([
  'no data',
  'keine daten',
  'aucune donnée',
  'aucune données',
  'sin datos',
  'nessun dato',
  'sem dados',
  'nenhum dado',
  'geen gegevens',
  'нет данных',
  'ei dataa',
  'ei tietoja',
  'لا توجد بيانات',
  'データなし',
  '데이터 없음',
  '无数据',
  '無資料',
]);

const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The unit a lower-case word names, spaces and dots ignored (`غ.ب`, `g b`). In Finnish a lone `t` is a byte. */
export function unitNamed(word: string, locale = ''): Unit | undefined {
  const name = word.replace(/[\s.]/g, '');
  if (name === 't' && languageOf(locale) === 'fi') return { power: 0, binary: false };
  return units.get(name);
}

/** Whether a lower-case text says "nothing" in words: "zero kb", "no data". */
export function saysNothing(text: string, locale?: string): boolean {
  if (noData.has(text.replace(/\s+/g, ' '))) return true;
  return zeros.some(
    (zero) => text.startsWith(zero) && unitNamed(text.slice(zero.length), locale) !== undefined,
  );
}

type Labels = readonly [kilo: string, mega: string, giga: string, tera: string];
const plain: Labels = ['KB', 'MB', 'GB', 'TB'];
const cyrillic: Labels = ['КБ', 'МБ', 'ГБ', 'ТБ'];
const labels: Readonly<Record<string, Labels>> = {
  ar: ['ك.ب', 'م.ب', 'غ.ب', 'ت.ب'],
  fi: ['kt', 'Mt', 'Gt', 'Tt'],
  fr: ['Ko', 'Mo', 'Go', 'To'],
  ru: cyrillic,
  uk: cyrillic,
};

/**
 * What is written after a number, its space included. A table of our own: `Intl` says kB where Settings says KB,
 * and its Arabic units and spaces differ from unit to unit.
 */
export function unitSuffix(power: 1 | 2 | 3 | 4, locale: string): string {
  const language = languageOf(locale);
  const space = language === 'fr' ? '\u202f' : ' ';
  const names = labels[language] ?? plain;
  return space + (power === 1 ? names[0] : power === 2 ? names[1] : power === 3 ? names[2] : names[3]);
}
