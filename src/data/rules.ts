import { GIB } from '../model/size.js';
import type { Evidence } from './provenance.js';

/** One rule of thumb as guides tell it, by the id it is linked with, and where the fact comes from that judges it. */
export interface RuleOfThumb<Id extends string = string> {
  readonly id: Id;
  readonly evidence: Evidence;
  /** The day the source was read (ISO). */
  readonly asOf: string;
  /** Names and titles as they are, in whatever language they are read. */
  readonly source: string;
  /** Whether there are numbers of which it is true; else it is false, or the numbers neither show nor break it. */
  readonly canBeTrue: boolean;
}

const read = '2026-11-22';

const rule = <const Id extends string>(
  id: Id,
  evidence: Evidence,
  source: string,
  canBeTrue = true,
): RuleOfThumb<Id> => ({ id, evidence, asOf: read, source, canBeTrue });

/** The rules that guides repeat, in the order in which they are judged. */
export const RULES = [
  rule('percent-full', 'O', 'iOS 26.1, Settings: “Next Backup Size”'),
  rule('phone-storage', 'A', 'support.apple.com/108770'),
  rule('photos-off', 'A', 'support.apple.com/108770'),
  rule('photos-on', 'A', 'support.apple.com/108770'),
  rule('fifty-gb', 'A', 'support.apple.com/108047'),
  rule('backup-size', 'W', '1–4 GB, 2–8 GB, > 5 GB, > 20 GB'),
  rule('everything', 'A', 'support.apple.com/108770'),
  rule('caches', 'A', 'Apple, “File System Programming Guide”', false),
  rule('app-size', 'P', 'Pocket Casts, OpenFoodFacts', false),
  rule('wi-fi', 'P', 'iOS 15, Settings: “Back Up Over Cellular”'),
  rule('usb-time', 'A', 'Apple, iPhone: USB 2, 480 Mbit/s'),
  rule('non-destructive', 'O', 'iOS 26.1, Settings: “Turn Off & Delete”', false),
] as const;

/** Short and stable: a page is linked by them. */
export type RuleId = (typeof RULES)[number]['id'];

/** The part of a plan that is left when it is as full as the rule says, one of so many: 5 %. */
export const PART_LEFT = 20;

/** Bytes between which the rule says a backup is. */
export const SAID_SIZE = { least: GIB, most: 4 * GIB } as const;

/** The part of a phone's data that "nearly everything" is: our own reading. */
export const NEARLY = 0.9;

/** Minutes that the rule gives a backup over a cable. */
export const SAID_MINUTES = 15;

/**
 * The cable in an iPhone's box, in Mbit/s: what it carries at most (USB 2, evidence A), and what we reckon a backup
 * gets of that, a guess of ours (W). A Pro from iPhone 15 on is faster with a cable bought apart.
 */
export const CABLE = { most: 480, usual: 240 } as const;

/** The first iOS that backs up to iCloud over a mobile line: on 5G models, off by default (evidence P). */
export const MOBILE_BACKUP_SINCE = 15;
