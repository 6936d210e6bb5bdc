import type { Household, Person } from '../household.js';
import { isLibraryMeasured, libraryOf, merged } from '../library.js';
import { photosWhatIf } from '../photos-what-if.js';
import { clampToZero, exactly, subtract, ZERO, type Size } from '../size.js';
import { changeOf } from '../size-change.js';
import { against, holds, line, overall, unknown, type Finding, type RuleSubject } from './judgement.js';

/**
 * "Turn iCloud Photos off to free space": the switch alone frees nothing. *Disable & Delete* takes the library away,
 * and the photos come back in the backup of every device that holds them. Room bought with photos is none: it is
 * true only where all of them are on devices that are backed up.
 */
export function photosOff(household: Household): Finding {
  return overall(
    household.people.map((person) => judge(household, person)),
    unknown('photos'),
  );
}

function judge(household: Household, person: Person): Finding {
  const subject: RuleSubject = { kind: 'person', id: person.id };
  const library = libraryOf(person);
  if (library.high === 0) return withoutLibrary(person, subject);
  const gone = photosWhatIf(household, person.id, 'disable-and-delete', { photoLibrary: 'on' });
  const without = photosWhatIf(household, person.id, 'disable-and-delete');
  const alone = photosWhatIf(household, person.id, 'disable');
  if (!gone || !without || !alone) return unknown('photos', subject);
  const net = changeOf(gone.after, gone.before);
  const removed = changeOf(without.after, without.before);
  const returning = changeOf(without.after, gone.after);
  const synced = person.devices.filter(({ photos }) => photos.in === 'icloud');
  const isKnown = synced.length > 0 && synced.every(({ photos }) => photos.size.high > 0);
  if (!isKnown && net.bytes > 0) return unknown('device-photos', subject);
  const safe = synced.filter(({ id }) => !gone.unprotectedIds.includes(id));
  const kept = merged(
    safe.map(({ photos }) => photos.size),
    person.photosInCommon,
  );
  const wanted = clampToZero(subtract(libraryOf(person), person.cloud.photosDeleted));
  const unprotected = clampToZero(subtract(wanted, kept));
  const sum = [
    line('plus', 'library', removed),
    line('minus', 'returning', returning),
    line('total', net.bytes < 0 ? 'lost' : 'gained', net.bytes < 0 ? subtract(ZERO, net) : net),
    line('beside', 'switch-alone', exactly(alone.freed)),
    ...(unprotected.high > 0 ? [line('beside', 'unprotected', unprotected)] : []),
  ];
  if (net.high <= 0) return holds('false', isNothing(net) ? 'off-frees-nothing' : 'off-costs', subject, sum);
  if (against(wanted, kept) === 'beyond') return holds('depends', 'off-unprotects', subject, sum);
  if (!isLibraryMeasured(person)) return unknown('library', subject);
  if (net.low <= 0) return holds('depends', 'rounding', subject, sum);
  return against(wanted, kept) === 'within'
    ? holds('true', 'off-frees', subject, sum)
    : holds('depends', 'off-perhaps', subject, sum);
}

const isNothing = ({ bytes }: Size): boolean => bytes === 0;

/** There is nothing to turn off where the photos are in the backups. */
function withoutLibrary({ devices }: Person, subject: RuleSubject): Finding {
  return devices.some(({ photos }) => photos.size.high > 0)
    ? holds('false', 'off-already', subject, [])
    : unknown('photos', subject);
}
