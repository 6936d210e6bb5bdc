import { CAUSES, type CauseId } from '../data/doctor-causes.js';
import { PRESENT_MESSAGES, SIGNS, SUCCESS_DAYS, type Sign } from '../data/doctor-signs.js';
import { isAboutICloud, roomOf, type Facts, type Upload } from './diagnose-facts.js';
import type { Cause, Degree, Reason, Symptom, Symptoms } from './diagnose-types.js';
import { GIB } from './size.js';
import { uploadTime } from './upload-time.js';

/** From surest to least; what is known to be otherwise comes last. */
export const DEGREES: readonly Degree[] = ['sure', 'likely', 'possible', 'ruled-out'];

/** Of several degrees of one cause the first counts: what is known before what is usual. */
const STRONGEST: readonly Degree[] = ['sure', 'ruled-out', 'likely', 'possible'];

/** A cause, and how much speaks for it. */
export interface Suspect extends Cause {
  /** The message itself may mean it, or is older than the last success. */
  readonly isMeant: boolean;
  /** How many signs agree. */
  readonly signs: number;
}

/**
 * Everything that may be the matter, what the message means first, then by degree. An answer of the reader’s own is a
 * better reason than the message.
 */
export function suspects(facts: Facts): Suspect[] {
  const found = [...measured(facts), ...signsOf(facts)];
  return CAUSES.causes
    .flatMap(({ id }): Suspect[] => {
      const signs = found.filter((sign) => sign.id === id);
      const strongest = STRONGEST.flatMap((degree) => signs.filter((sign) => sign.degree === degree))[0];
      if (!strongest) return [];
      const agreeing = signs.filter(({ degree }) => degree === strongest.degree);
      const isMeant = signs.some(isOfMessage) || isOldNews(strongest);
      const { reason } = agreeing.find((sign) => !isOfMessage(sign)) ?? strongest;
      return [{ ...strongest, reason, isMeant, signs: agreeing.length }];
    })
    .sort(bySuspicion);
}

const isOfMessage = ({ reason }: Cause): boolean => reason.code === 'answer' && reason.symptom === 'message';

/** A success since makes any message an old one. */
const isOldNews = ({ id, reason }: Cause): boolean => id === 'old-alert' && reason.code === 'lately';

/** What is ruled out is told last; a message's own meanings come before what else is the matter. */
function bySuspicion(a: Suspect, b: Suspect): number {
  const rank = (suspect: Suspect) => [
    suspect.degree === 'ruled-out' ? 1 : 0,
    suspect.isMeant ? 0 : 1,
    DEGREES.indexOf(suspect.degree),
    isOldNews(suspect) ? 0 : 1,
    -suspect.signs,
  ];
  const [first, second] = [rank(a), rank(b)];
  return first.reduce((order, value, i) => order || value - (second[i] ?? 0), 0);
}

function signsOf(facts: Facts): Cause[] {
  const answers: Symptoms = {
    ...facts.symptoms,
    message: facts.symptoms.message ?? (isAboutICloud(facts) ? 'unsure' : undefined),
  };
  return SIGNS.signs
    .filter(({ when, unless }) => holds(when, answers) && !(unless && holds(unless, answers)))
    .map(({ cause, degree, when }) => ({
      id: cause,
      degree,
      reason: reasonOf(when),
    }));
}

const askedIn = (when: Symptoms) => Object.keys(when) as Symptom[];

const holds = (when: Sign['when'], answers: Symptoms): boolean =>
  askedIn(when).every((symptom) => when[symptom] === answers[symptom]);

function reasonOf(when: Symptoms): Reason {
  const [symptom = 'message'] = askedIn(when);
  return when.message === 'unsure' ? { code: 'usual' } : { code: 'answer', symptom };
}

/** What days, sizes and speeds say. */
const measured = (facts: Facts): Cause[] => [
  ...roomSigns(facts),
  ...daySigns(facts),
  ...timeSigns(facts),
  ...placeSigns(facts),
];

function roomSigns(facts: Facts): Cause[] {
  const { own } = facts;
  if (!own?.night) return [];
  const { night, row, members, isOverAlone, isWhole } = own;
  const { used } = members.pool;
  const room = roomOf(night, members);
  const standing = row && { standing: row.today, capacity: row.capacity };
  const quota = (degree: Degree, reason: Reason): Cause[] => [{ id: 'quota', degree, reason }];
  if (night.answer === 'wont') return quota('sure', { code: 'no-room', room });
  if (night.answer === 'will' && used) {
    return isWhole ? hasRoom(facts, { code: 'room', room }) : quota('possible', { code: 'next-unknown' });
  }
  if (standing?.standing.verdict === 'over') {
    return quota(night.needs && isOverAlone ? 'sure' : 'possible', { code: 'over', ...standing });
  }
  if (!night.needs) return [];
  return quota('possible', used ? { code: 'room-unsure', room } : { code: 'used-unknown' });
}

/** Who is told of too little room all the same sees an old alert, or a fault. */
function hasRoom({ symptoms: { message } }: Facts, reason: Reason): Cause[] {
  const ruledOut: Cause = { id: 'quota', degree: 'ruled-out', reason };
  return message === 'not-enough-storage'
    ? [
        ruledOut,
        { id: 'old-alert', degree: 'likely', reason },
        { id: 'software', degree: 'possible', reason },
      ]
    : [ruledOut];
}

function daySigns(facts: Facts): Cause[] {
  const { lastSuccess: last, symptoms } = facts;
  if (!last || !isAboutICloud(facts)) return [];
  const isPresent = symptoms.message !== undefined && PRESENT_MESSAGES.includes(symptoms.message);
  const all = (degree: Degree, reason: Reason, ...ids: readonly CauseId[]): Cause[] =>
    ids.map((id) => ({ id, degree, reason }));
  if (last === 'never') {
    if (isPresent) return [];
    const reason = { code: 'never' } as const;
    return all('possible', reason, 'conditions', 'sign-in', 'backup-off', 'slow-upload');
  }
  const { date, days } = last;
  if (days === null) return [];
  if (days <= SUCCESS_DAYS.lately) {
    const reason = { code: 'lately', date, days } as const;
    const begun = all('ruled-out', reason, 'backup-off', 'conditions');
    return isPresent ? begun : [...all('likely', reason, 'old-alert'), ...begun];
  }
  if (isPresent || days < SUCCESS_DAYS.longAgo) return [];
  return all('possible', { code: 'long-ago', date, days }, 'conditions', 'sign-in', 'backup-off');
}

/** The free tier: what a night's upload should carry at the least. */
const FREE_TIER = 5 * GIB;

function timeSigns({ symptoms: { speed, overnight }, upload, lastSuccess: last }: Facts): Cause[] {
  const slow = (degree: Degree, reason: Reason): Cause[] => [{ id: 'slow-upload', degree, reason }];
  if (upload) {
    const had = last && last !== 'never' ? last.days : null;
    const nights = had ?? 1;
    if (nights === 0) return [];
    if (upload.least.nights > nights) {
      return slow(had === null ? 'likely' : 'sure', reasonFor('too-few-nights', upload, had));
    }
    const enough = overnight === true && upload.most.nights <= nights;
    return enough ? slow('ruled-out', reasonFor('enough-nights', upload, had)) : [];
  }
  if (!speed || !(speed > 0) || uploadTime(FREE_TIER, speed).nights <= 1) return [];
  return slow('likely', { code: 'slow', bytes: FREE_TIER, speed });
}

const reasonFor = (
  code: 'too-few-nights' | 'enough-nights',
  { size, time: { hours, nights } }: Upload,
  had: number | null,
): Reason => ({ code, size, hours, nights, had });

function placeSigns(facts: Facts): Cause[] {
  const { own, moving } = facts;
  const backup = own?.device?.backup;
  const off: Cause[] =
    backup && backup !== 'icloud' && isAboutICloud(facts)
      ? [{ id: 'backup-off', degree: 'sure', reason: { code: 'not-to-icloud', backup } }]
      : [];
  return moving === 'household'
    ? [...off, { id: 'moving', degree: 'sure', reason: { code: 'changing-phone' } }]
    : off;
}
