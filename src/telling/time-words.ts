const HOURS_A_DAY = 24;
const MONTHS_A_YEAR = 12;
const MINUTES_AN_HOUR = 60;

/** From here on years say enough. */
const MANY_MONTHS = 24;

/**
 * The month so many months after a day (ISO), "July 2027"; only its year when that is far away.
 * @param likely the months it is told beside, which say how exactly
 */
export function monthAfter(
  lang: string,
  day: string,
  months: number,
  month: 'long' | 'short' = 'long',
  likely = months,
): string {
  const [year = 0, first = 1] = day.split('-').map(Number);
  const style = likely > MANY_MONTHS ? {} : { month };
  return new Intl.DateTimeFormat(lang, { year: 'numeric', timeZone: 'UTC', ...style }).format(
    Date.UTC(year, first - 1 + months),
  );
}

const inYears = (months: number): readonly [amount: number, unit: 'month' | 'year'] =>
  months <= MANY_MONTHS ? [months, 'month'] : [Math.round(months / MONTHS_A_YEAR), 'year'];

/** "in 8 months", "in 4 years" */
export const inMonths = (lang: string, months: number): string =>
  new Intl.RelativeTimeFormat(lang, { numeric: 'always' }).format(...inYears(months));

/** "8 months", "4 years" */
export const monthsIn = (lang: string, months: number): string => amountIn(lang, ...inYears(months));

/** How long something takes, as roughly as one plans for it: "40 minutes", "2.5 hours", "15 hours", "3 days". */
export const hoursIn = (lang: string, hours: number): string => amountIn(lang, ...tellable(hours));

/** How long something takes, to the minute below an hour: what is beside a limit of some minutes. */
export const minutesIn = (lang: string, minutes: number): string =>
  minutes < MINUTES_AN_HOUR
    ? amountIn(lang, Math.max(1, Math.round(minutes)), 'minute')
    : hoursIn(lang, minutes / MINUTES_AN_HOUR);

type Told = readonly [amount: number, unit: 'minute' | 'hour' | 'day'];

function tellable(hours: number): Told {
  const minutes = hours * MINUTES_AN_HOUR;
  if (minutes < 10) return [Math.max(1, Math.round(minutes)), 'minute'];
  if (minutes < 117.5) return [5 * Math.round(minutes / 5), 'minute'];
  if (hours < 2 * HOURS_A_DAY) return [inHalves(hours), 'hour'];
  return [inHalves(hours / HOURS_A_DAY), 'day'];
}

/** Halves below ten, then wholes. */
const inHalves = (amount: number): number =>
  amount < 9.75 ? Math.round(amount * 2) / 2 : Math.round(amount);

const amountIn = (lang: string, amount: number, unit: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
