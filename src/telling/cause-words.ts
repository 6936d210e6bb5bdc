import type { Cause, RoomSaid } from '../model/diagnose-types.js';
import { formatSize, type Rounding } from '../model/format-size.js';
import { dayIn } from './format.js';
import type { Speaker } from './speaker.js';
import { hoursIn } from './time-words.js';

/** Why a cause has its degree, by the reader's numbers and answers. */
export function becauseText(localize: Speaker, { degree, reason }: Cause): string {
  const lang = localize.lang();
  const size = (bytes: number, round?: Rounding) => formatSize(bytes, { locale: lang, round });
  const time = (hours: number) => hoursIn(lang, hours);
  switch (reason.code) {
    case 'answer':
      return reason.symptom === 'message'
        ? localize.term('doctorBecauseMessage', degree !== 'possible')
        : localize.term('doctorBecauseAnswered', localize.term('doctorQuestion', reason.symptom));
    case 'usual':
      return localize.term('doctorBecauseUsual');
    case 'room':
    case 'no-room':
    case 'room-unsure':
    case 'used-unknown':
    case 'next-unknown':
      return roomText(localize, reason);
    case 'over':
      return localize.term('doctorBecauseOver', size(Math.abs(reason.standing.margin), 'up'));
    case 'too-few-nights':
      return localize.term('doctorBecauseTooFewNights', time(reason.hours), reason.nights, reason.had);
    case 'enough-nights':
      return localize.term('doctorBecauseEnoughNights', time(reason.hours));
    case 'slow':
      return localize.term('doctorBecauseSlow', size(reason.bytes));
    case 'lately':
      return localize.term('doctorBecauseLately', dayIn(lang, reason.date));
    case 'long-ago':
      return localize.term('doctorBecauseLongAgo', dayIn(lang, reason.date));
    case 'never':
      return localize.term('doctorBecauseNever');
    case 'not-to-icloud':
      return localize.term('doctorBecauseElsewhere', reason.backup);
    case 'changing-phone':
      return localize.term('doctorBecauseChanging');
  }
}

/** What the next backup needs, and what is free; or which of them is to be entered. */
export function roomText(localize: Speaker, said: RoomSaid): string {
  if (said.code === 'used-unknown') return localize.term('doctorBecauseUsedUnknown');
  if (said.code === 'next-unknown') return localize.term('doctorBecauseNextUnknown');
  const {
    code,
    room: { needs, free, missing },
  } = said;
  if (!needs) return '';
  const size = (bytes: number, round?: Rounding) => formatSize(bytes, { locale: localize.lang(), round });
  if (!free) return localize.term('doctorBecauseMissing', size(missing, 'up'), size(needs.bytes));
  const room = size(Math.max(0, free.bytes));
  if (code === 'room') return localize.term('doctorBecauseRoom', size(needs.bytes), room);
  if (code === 'room-unsure') return localize.term('doctorBecauseRoomUnsure', size(needs.high), room);
  return localize.term('doctorBecauseNoRoom', size(missing, 'up'), size(needs.bytes), room);
}
