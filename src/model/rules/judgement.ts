import type { RuleId } from '../../data/rules.js';
import { clampToZero, subtract, type Size } from '../size.js';

/** What becomes of a rule on somebody's numbers. */
export type RuleVerdict = 'true' | 'false' | 'depends';

/** A figure nobody entered, on which it depends. */
export type RuleQuestion =
  'next' | 'used' | 'sizes' | 'photos' | 'library' | 'device-photos' | 'computer' | 'model' | 'cable';

/** Why the verdict is what it is; the words' key. */
export type RuleReason =
  /** Any rule: too little is known. */
  | 'unknown'
  /** A rule that is true of nobody: what holds for everybody says why. */
  | 'always'
  /** A rule about backups to iCloud: nobody makes one. */
  | 'none-to-icloud'
  /** A rule about iPhones: there is none. */
  | 'no-iphone'
  /** Any rule: sizes as printed, or guessed, lie on both sides. */
  | 'rounding'
  | 'full-fails'
  | 'fuller-fails'
  | 'full-fits'
  | 'mark-fails'
  | 'mark-fits'
  | 'fails-before-mark'
  | 'whole-or-difference'
  | 'whole-too-large'
  | 'whole-fits'
  | 'whole-fits-fuller-phone'
  | 'next-fits'
  | 'others-too-large'
  | 'off-frees'
  | 'off-unprotects'
  | 'off-perhaps'
  | 'off-frees-nothing'
  | 'off-costs'
  | 'off-already'
  | 'on-unblocks'
  | 'on-unblocks-after-copy'
  | 'on-needs-copy'
  | 'on-peak'
  | 'on-no-gain'
  | 'on-already'
  | 'on-would-block'
  | 'on-not-blocked'
  | 'fifty-holds'
  | 'fifty-too-small'
  | 'size-within'
  | 'size-below'
  | 'size-above'
  | 'contains-most'
  | 'contains-part'
  | 'caches-in-figures'
  | 'caches-left-out'
  | 'app-sizes-agree'
  | 'app-sizes-exceed'
  | 'app-sizes-open'
  | 'by-cable'
  | 'by-cable-perhaps'
  | 'no-mobile-line'
  | 'old-ios'
  | 'mobile-model'
  | 'usb-within'
  | 'usb-longer'
  | 'usb-between'
  | 'fix-deletes'
  | 'fix-deletes-nothing'
  | 'fix-none-needed'
  | 'fix-only-buying'
  | 'fix-unprotected';

/** What a line of a rule's sum is; the words' key. */
export type RuleLineCode =
  | 'capacity'
  | 'used'
  | 'entered'
  | 'free'
  | 'mark'
  | 'next'
  | 'left'
  | 'missing'
  | 'need'
  | 'room'
  | 'backup'
  | 'others'
  | 'on-phone'
  | 'library'
  | 'in-photos'
  | 'returning'
  | 'gained'
  | 'lost'
  | 'switch-alone'
  | 'today'
  | 'peak'
  | 'peak-after-copy'
  | 'after'
  | 'fifty'
  | 'least'
  | 'most'
  | 'synced-photos'
  | 'synced-messages'
  | 'apps-off'
  | 'full'
  | 'share'
  | 'read-on-phone'
  | 'read-in-backup'
  | 'other-rows'
  | 'rows-total'
  | 'printed-total'
  | 'to-computer'
  | 'usual-time'
  | 'quickest-time'
  | 'said-time'
  | 'backup-part'
  | 'whole-backup'
  | 'cloud-data'
  | 'deleted'
  | 'unprotected';

/** How a line belongs to the sum: added, taken away, what it comes to, or told beside it. */
export type RuleRole = 'plus' | 'minus' | 'total' | 'beside';

/** The least and the most that a figure may stand for, where sizes are rounded or guessed. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** A line of the sum: bytes, minutes, or a share of 1. */
export type RuleLine = { readonly code: RuleLineCode; readonly role: RuleRole } & (
  { readonly size: Size } | ({ readonly minutes: number } & Range) | ({ readonly share: number } & Range)
);

/** Whom a verdict is about, where it is about one. */
export interface RuleSubject {
  readonly kind: 'device' | 'person' | 'pool';
  readonly id: string;
}

/** A verdict on one of the household's devices, people or pools, or on all of it. */
export interface Finding {
  readonly verdict: RuleVerdict;
  readonly reason: RuleReason;
  /** What to enter for it to be decided. */
  readonly asks: RuleQuestion | null;
  readonly subject: RuleSubject | null;
  readonly sum: readonly RuleLine[];
}

/** A rule of thumb, judged. */
export interface Judgement extends Finding {
  readonly rule: RuleId;
}

/** A line of bytes. */
export const line = (role: RuleRole, code: RuleLineCode, size: Size): RuleLine => ({ role, code, size });

export const holds = (
  verdict: RuleVerdict,
  reason: RuleReason,
  subject: RuleSubject | null,
  sum: readonly RuleLine[],
  asks: RuleQuestion | null = null,
): Finding => ({ verdict, reason, asks, subject, sum });

/** Nothing to judge with until that is entered. */
export const unknown = (asks: RuleQuestion, subject: RuleSubject | null = null): Finding =>
  holds('depends', 'unknown', subject, [], asks);

/** A rule that is true of nobody, where there is nothing to judge it by. */
export const ALWAYS: Finding = holds('false', 'always', null, []);

const VERDICTS: readonly RuleVerdict[] = ['false', 'depends', 'true'];

/** There the rule's advice has nothing to do, whatever it would do for others. */
const IDLE: readonly RuleReason[] = ['off-already', 'on-already', 'on-not-blocked', 'fix-none-needed'];

const NOTHING_SAID: readonly RuleReason[] = ['unknown', 'always'];

/**
 * A rule speaks of everybody: one for whom it is false makes it false, one for whom it is open leaves it open. Those
 * for whom it has nothing to do don't count beside the others, and least of all those of whom nothing is known.
 */
export function overall(findings: readonly Finding[], none: Finding): Finding {
  const weight = ({ reason, verdict }: Finding) =>
    10 * Number(IDLE.includes(reason)) +
    100 * Number(NOTHING_SAID.includes(reason)) +
    VERDICTS.indexOf(verdict);
  const [first] = [...findings].sort((a, b) => weight(a) - weight(b));
  return first ?? none;
}

/** Whether something is certainly below or equal to a limit, certainly beyond, or neither. */
export function against({ low, high }: Size, limit: Size): 'within' | 'beyond' | 'open' {
  if (high <= limit.low) return 'within';
  return low > limit.high ? 'beyond' : 'open';
}

/** What is left of a limit, or missing for it. */
export function difference(limit: Size, need: Size): RuleLine {
  const spare = subtract(limit, need);
  return spare.bytes < 0
    ? line('total', 'missing', clampToZero(subtract(need, limit)))
    : line('total', 'left', clampToZero(spare));
}
