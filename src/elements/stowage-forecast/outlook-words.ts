import type { Fill, Outlook } from '../../model/outlook.js';
import { formatSize, type Rounding, type SizeUnit } from '../../model/format-size.js';
import type { Household } from '../../model/household.js';
import { poolOf } from '../../model/pools.js';
import type { Size } from '../../model/size.js';
import { moneyIn, priceIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { deviceName } from '../../telling/names.js';
import { tierName } from '../../telling/tier-name.js';
import { inMonths, monthAfter, monthsIn } from '../../telling/time-words.js';
import { cameraSizeIn } from './camera-size.js';
import { LOOKAHEAD, MONTHS, type LookAhead } from './look-ahead.js';

/** What the sentences are made from. `today` is an ISO date. */
export interface Looking extends LookAhead {
  readonly localize: Localize;
  readonly household: Household;
  readonly today: string;
}

export const sizeText = (localize: Localize, bytes: number, round?: Rounding): string =>
  formatSize(bytes, { locale: localize.lang(), round });

/** What a rounded size may be; the size alone where it is told no closer. */
export function rangeText(localize: Localize, { low, high }: Size, unit: SizeUnit): string {
  const text = (bytes: number, round: Rounding) =>
    formatSize(bytes, { locale: localize.lang(), round, unit });
  const [from, to] = [text(low, 'down'), text(high, 'up')];
  return from === to ? from : localize.term('forecastFromTo', from, to);
}

export const monthText = ({ localize, today }: Looking, month: number): string =>
  monthAfter(localize.lang(), today, month);

const poolIn = ({ household, outlook }: Looking) =>
  poolOf(household, outlook.poolId)?.pool ?? { appleOne: null };

export const tierText = (looking: Looking, { tier }: Pick<Fill, 'tier'>): string =>
  tierName(looking.localize, tier, poolIn(looking));

/** The first sentence, and what else there is to say of that tier. */
export function leadSentences(looking: Looking): readonly string[] {
  const { localize, outlook, target, subject } = looking;
  if (outlook.growsIn.place === 'nowhere') return [localize.term('forecastNowhere')];
  if (!subject) return [localize.term('forecastNoTier')];
  if (outlook.bytesPerMonth === 0) return [localize.term('forecastStill')];
  const full = target?.month === 0 ? [localize.term('forecastOver', tierText(looking, target))] : [];
  return [subjectSentence(looking, subject), ...rangeSentence(looking, subject), ...full];
}

function subjectSentence(looking: Looking, fill: Fill): string {
  const { localize } = looking;
  const [tier, lang, { month }] = [tierText(looking, fill), localize.lang(), fill];
  return month === null
    ? localize.term('forecastLasts', tier, monthsIn(lang, LOOKAHEAD))
    : localize.term('forecastFull', tier, inMonths(lang, month), monthText(looking, month));
}

/** How sure it is, told as exactly as the month itself. */
function rangeSentence(looking: Looking, { month, earliest, latest }: Fill): readonly string[] {
  const { localize, today } = looking;
  if (earliest === null || earliest === latest) return [];
  const text = (end: number) => monthAfter(localize.lang(), today, end, 'long', month ?? LOOKAHEAD);
  const from = text(earliest);
  if (latest === null) return [localize.term('forecastFrom', from)];
  const to = text(latest);
  return from === to ? [] : [localize.term('forecastBetween', from, to)];
}

/** Where the growth goes, and whose it is. */
export function growthSentence({ localize, household, person, outlook }: Looking): string {
  const { growsIn, bytesPerMonth } = outlook;
  if (growsIn.place === 'nowhere' || bytesPerMonth === 0) return '';
  const size = sizeText(localize, bytesPerMonth);
  if (growsIn.place === 'library') return localize.term('forecastToLibrary', size);
  const device = person.devices.find(({ id }) => id === growsIn.deviceId);
  return device ? localize.term('forecastToBackup', size, deviceName(localize, household, device)) : '';
}

/** What one photo and one minute count as. */
export function estimateSentence({ localize, photo, video }: Looking): string {
  const text = (bytes: number) => cameraSizeIn(localize.lang(), bytes);
  return localize.term(
    'forecastEstimate',
    text(photo.bytes),
    text(photo.low),
    text(photo.high),
    text(video.bytes),
  );
}

/** When each tier is full that isn't already, up to the first that isn't in the time looked ahead. */
export function tierLines(looking: Looking): readonly string[] {
  const { localize, outlook } = looking;
  if (outlook.bytesPerMonth === 0) return [];
  const lasting = outlook.fills.findIndex(({ month }) => month === null);
  const told = lasting < 0 ? outlook.fills : outlook.fills.slice(0, lasting + 1);
  return told.flatMap((fill) => {
    const [tier, lang] = [tierText(looking, fill), localize.lang()];
    if (fill.month === null) return localize.term('forecastTierLasts', tier, monthsIn(lang, LOOKAHEAD));
    if (fill.month === 0) return [];
    return localize.term('forecastTier', tier, inMonths(lang, fill.month), monthText(looking, fill.month));
  });
}

/** What two years cost, month by month on the cheapest tier. */
export function costSentences(looking: Looking): readonly string[] {
  const { localize, outlook } = looking;
  const { cost, runs } = outlook;
  const [lang, currency] = [localize.lang(), runs[0]?.price?.currency];
  if (cost === null || currency === undefined) return [localize.term('forecastNoSum')];
  const isAlone = poolIn(looking).appleOne === null;
  if (cost === 0) return [localize.term(isAlone ? 'forecastFree' : 'forecastNothingMore')];
  const sum = runs.flatMap(({ price, months }) => {
    if (!price) return [];
    const isFree = isAlone && price.amount === 0;
    return isFree
      ? localize.term('forecastRunFree', months)
      : localize.term('forecastRun', priceIn(lang, price), months);
  });
  return [
    localize.term('forecastCost', sum, moneyIn(lang, cost, currency)),
    localize.term('forecastCostHow'),
  ];
}

/** The picture in one sentence. */
export function pictureSentence(looking: Looking, unit: SizeUnit): string {
  return looking.localize.term('forecastPicture', ...endTexts(looking, unit), monthText(looking, MONTHS));
}

/** The first and the last need. */
export function endTexts(
  { localize, outlook: { months } }: Looking,
  unit: SizeUnit,
): [first: string, last: string] {
  const text = (month: Outlook['months'][number] | undefined) =>
    formatSize(month?.need.bytes ?? 0, { locale: localize.lang(), unit });
  return [text(months[0]), text(months.at(-1))];
}
