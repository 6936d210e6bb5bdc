import { languageOf } from './unit-suffix.js';

/** bytes 0 · KB 1 · MB 2 · GB 3 · TB 4 · PB 5 */
export type Power = 0 | 1 | 2 | 3 | 4 | 5;

/** A unit as read: its power, and whether its name says 1024 wherever it stands (GiB). */
export interface Unit {
  readonly power: Power;
  readonly binary: boolean;
}

/** "Byte" on its own, and after a prefix. */
const byteNames =
  'b byte bytes o octet octets tavu tavua б байт байта байтов байтів بايت بایت バイト 바이트 字节 位元組';
/** Only after a prefix: Gt, غ.ب, "2 G". */
const endings = ['t', 'ب', '', ...byteNames.split(' ')];
const binaryEndings = ['ib', 'io', 'иб'];

const prefixes: readonly (readonly [power: Power, names: string])[] = [
  [1, 'k kilo к кило ك كيلو کیلو キロ 킬로'],
  [2, 'm meg megs mega megas méga м мега م ميجا ميغا مگا メガ 메가'],
  [3, 'g gig gigs giga gigas г гига гіга غ ج جيجا جيغا غيغا گیگا ギガ 기가'],
  [4, 't tera téra т тера ت تيرا ترا テラ 테라'],
  [5, 'p peta péta п пета'],
];

const units = new Map<string, Unit>([
  ...byteNames.split(' ').map((name) => [name, { power: 0, binary: false }] as const),
  ...prefixes.flatMap(([power, names]) =>
    names
      .split(' ')
      .flatMap((prefix) => [
        ...endings.map((ending) => [prefix + ending, { power, binary: false }] as const),
        ...binaryEndings.map((ending) => [prefix + ending, { power, binary: true }] as const),
      ]),
  ),
]);

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
