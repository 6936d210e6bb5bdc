import { MOBILE_BACKUP_SINCE } from '../../data/rules.js';
import type { Device, Household } from '../household.js';
import { holds, unknown, type Finding } from './judgement.js';

const MOBILE_KINDS: readonly Device['kind'][] = ['iphone', 'ipad'];

/** "No backup without Wi-Fi": neither by a cable to a computer, nor over the mobile line of a 5G model. */
export function wiFi({ people, hasComputer }: Household, ios: number): Finding {
  const devices = people.flatMap((person) => person.devices);
  const subjectOf = ({ id }: Device) => ({ kind: 'device', id }) as const;
  const wired = devices.find(({ backup }) => backup === 'computer');
  if (wired) return holds('false', 'by-cable', subjectOf(wired), []);
  if (hasComputer === true) return holds('false', 'by-cable', null, []);
  const [first] = devices;
  if (!first) return unknown('model');
  const isOld = ios < MOBILE_BACKUP_SINCE;
  const mobile = devices.find(({ kind }) => MOBILE_KINDS.includes(kind));
  if (mobile && !isOld) return holds('depends', 'mobile-model', subjectOf(mobile), [], 'model');
  if (hasComputer === null) return holds('depends', 'by-cable-perhaps', null, [], 'computer');
  return isOld ? holds('true', 'old-ios', null, []) : holds('true', 'no-mobile-line', subjectOf(first), []);
}
