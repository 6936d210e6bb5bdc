import {
  ASSUMED_GROWTH,
  PHOTO_KINDS,
  VIDEO_KINDS,
  type MediaKind,
  type PhotoKind,
  type VideoKind,
} from '../../data/growth.js';
import type { Growth } from '../../model/forecast.js';
import type { Person } from '../../model/household.js';
import { outlook, type Fill, type Outlook } from '../../model/outlook.js';
import { planned } from '../../model/planned.js';
import { once } from '../../store/lazy.js';
import { perSnapshot } from '../../store/per-snapshot.js';
import type { Snapshot } from '../../store/snapshot.js';
import { poolIdOf } from '../../telling/names.js';
import { selectedPerson } from '../selected-person.js';

/** Months drawn and paid for, and months looked ahead for a tier to fill. */
export const MONTHS = 24;
export const LOOKAHEAD = 120;

/** What is ahead of one person's pool. */
export interface LookAhead {
  readonly person: Person;
  readonly growth: Growth;
  /** Nobody said yet what is added. */
  readonly isAssumed: boolean;
  readonly photo: Counted<PhotoKind>;
  readonly video: Counted<VideoKind>;
  readonly outlook: Outlook;
  /** The tier planned for. */
  readonly target: Fill | undefined;
  /** The same; one that is full already gives way to the cheapest that holds today's need. */
  readonly subject: Fill | undefined;
}

/** What one photo or one minute counts as; a size that is none of the kinds' has no id. */
export type Counted<Id extends string> = Omit<MediaKind<Id | ''>, 'evidence'>;

/** By the person's id; without one, of whom the growth is, or the selected or first person. Wishes come true. */
export const lookAheadOf: (snapshot: Snapshot) => (personId: string) => LookAhead | null = perSnapshot(
  (snapshot) => once((personId) => lookAhead(snapshot, personId)),
);

function lookAhead({ household, view, results }: Snapshot, personId: string): LookAhead | null {
  const person =
    personId === ''
      ? (selectedPerson(household, view.growth?.personId) ??
        selectedPerson(household, view.selection) ??
        household.people[0])
      : household.people.find(({ id }) => id === personId);
  if (!person) return null;
  const said = view.growth?.personId === person.id ? view.growth : null;
  const growth = { ...(said ?? ASSUMED_GROWTH), personId: person.id, poolId: poolIdOf(person) };
  const photo = counted<PhotoKind>(PHOTO_KINDS, growth.photoBytes);
  const video = counted<VideoKind>(VIDEO_KINDS, growth.videoBytesPerMinute);
  const range = { photoBytes: photo, videoBytesPerMinute: video };
  const { prices } = results;
  const ahead = outlook(planned(household), growth, { range, prices, months: MONTHS, lookahead: LOOKAHEAD });
  if (!ahead) return null;
  const fillOf = (tier: unknown) => ahead.fills.find((fill) => fill.tier === tier);
  const target = fillOf(results.target(ahead.poolId));
  const subject = target?.month === 0 ? fillOf(ahead.months[0]?.tier) : target;
  return { person, growth, isAssumed: said === null, photo, video, outlook: ahead, target, subject };
}

const counted = <Id extends string>(kinds: readonly MediaKind<Id>[], bytes: number): Counted<Id> =>
  kinds.find((kind) => kind.bytes === bytes) ?? { id: '', bytes, low: bytes, high: bytes };
