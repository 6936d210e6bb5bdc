import { ASSUMED_SPEED } from '../../data/upload-speeds.js';
import type { Size } from '../../model/size.js';
import { poolOf } from '../../model/pools.js';
import { ownedDevices, shownDevice } from '../stowage-apps/shown-device.js';
import { LOOKAHEAD, lookAheadOf } from '../stowage-forecast/look-ahead.js';
import { uploadsOf } from '../stowage-upload/uploads.js';
import { timeWords } from '../stowage-upload/upload-time-words.js';
import { inMonths, monthAfter, monthsIn } from '../../telling/time-words.js';
import type { Asking } from './asking.js';
import type { Figure } from './size-figures.js';

/** The first month whose need exceeds the tier; `undefined`: not known, `null`: not in the time looked ahead. */
function fullMonth({ snapshot, pool, person, tier, poolId }: Asking): number | null | undefined {
  const members = poolOf(snapshot.household, pool)?.people;
  const ahead = lookAheadOf(snapshot)(person || (members?.[0]?.id ?? ''));
  const isKnown = snapshot.results.ladder.pools.find(
    ({ id }) => id === (ahead?.outlook.poolId ?? poolId),
  )?.isKnown;
  if (!ahead || !isKnown) return undefined;
  const fill = tier ? ahead.outlook.fills.find((one) => one.tier === tier) : ahead.subject;
  return fill?.month;
}

const ofFullMonth =
  (
    known: (asking: Asking, month: number) => string,
    later: (asking: Asking, time: string) => string,
  ): Figure =>
  (asking) => {
    const month = fullMonth(asking);
    if (month === undefined) return null;
    return month === null ? later(asking, monthsIn(asking.localize.lang(), LOOKAHEAD)) : known(asking, month);
  };

function backupOf({ snapshot, device }: Asking): Size | null {
  const { household, view } = snapshot;
  const shown = shownDevice(ownedDevices(household), device, view.selection);
  const backup = shown ? uploadsOf(snapshot)(shown.device.id)?.backup : null;
  return backup && backup.high > 0 ? backup : null;
}

const ofUpload =
  (figure: (asking: Asking, words: ReturnType<typeof timeWords>) => string): Figure =>
  (asking) => {
    const backup = backupOf(asking);
    const speed = asking.snapshot.view.speed ?? ASSUMED_SPEED;
    return backup && figure(asking, timeWords(asking.localize, backup, speed));
  };

/** Figures that are times. */
export const timeFigures = {
  months: ofFullMonth(
    ({ localize }, month) => monthsIn(localize.lang(), month),
    ({ localize }, time) => localize.term('valueMoreThan', time),
  ),
  'full-in': ofFullMonth(
    ({ localize }, month) => (month === 0 ? localize.term('valueAlready') : inMonths(localize.lang(), month)),
    ({ localize }, time) => localize.term('valueInMoreThan', time),
  ),
  'full-month': ofFullMonth(
    ({ localize, today }, month) => monthAfter(localize.lang(), today, month),
    ({ localize, today }) => localize.term('valueAfter', monthAfter(localize.lang(), today, LOOKAHEAD)),
  ),
  'upload-time': ofUpload((_, { likely }) => likely),
  nights: ofUpload(({ localize }, { nights }) => localize.term('valueNights', nights)),
} satisfies Readonly<Record<string, Figure>>;
