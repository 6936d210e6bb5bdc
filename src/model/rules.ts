import { IOS_VERSIONS } from '../data/ios-versions.js';
import type { PriceTable } from '../data/prices.js';
import { RULES, type RuleId } from '../data/rules.js';
import type { Household } from './household.js';
import { ladder } from './ladder.js';
import type { Ladder } from './ladder-types.js';
import { appSize } from './rules/app-size.js';
import { backupSize } from './rules/backup-size.js';
import { caches } from './rules/caches.js';
import { everything } from './rules/everything.js';
import { fiftyGb } from './rules/fifty-gb.js';
import type { Finding, Judgement } from './rules/judgement.js';
import { nonDestructive } from './rules/non-destructive.js';
import { percentFull } from './rules/percent-full.js';
import { phoneStorage } from './rules/phone-storage.js';
import { photosOff } from './rules/photos-off.js';
import { photosOn } from './rules/photos-on.js';
import { usbTime } from './rules/usb-time.js';
import { wiFi } from './rules/wi-fi.js';

export interface RulesOptions {
  /** Major version of iOS or iPadOS; default: the newest known. */
  readonly ios?: number | undefined;
  readonly prices?: PriceTable | undefined;
  /** The household's ladder, where it is worked out already. */
  readonly ladder?: (() => Ladder) | undefined;
}

/** Whatever a rule may be judged by; the ladder only where one asks. */
interface Grounds {
  readonly household: Household;
  readonly ios: number;
  readonly ladder: () => Ladder;
}

const JUDGES: Readonly<Record<RuleId, (grounds: Grounds) => Finding>> = {
  'percent-full': ({ household }) => percentFull(household),
  'phone-storage': ({ household }) => phoneStorage(household),
  'photos-off': ({ household }) => photosOff(household),
  'photos-on': ({ household }) => photosOn(household),
  'fifty-gb': ({ household }) => fiftyGb(household),
  'backup-size': ({ household }) => backupSize(household),
  everything: ({ household }) => everything(household),
  caches: ({ household }) => caches(household),
  'app-size': ({ household }) => appSize(household),
  'wi-fi': ({ household, ios }) => wiFi(household, ios),
  'usb-time': ({ household }) => usbTime(household),
  'non-destructive': ({ household, ladder, ios }) => nonDestructive(household, ladder(), ios),
};

/** One rule of thumb, judged on the household as it is today. */
export function judgeRule(
  household: Household,
  rule: RuleId,
  { ios = IOS_VERSIONS[0], prices, ladder: known }: RulesOptions = {},
): Judgement {
  const grounds = { household, ios, ladder: known ?? (() => ladder(household, { prices })) };
  return { rule, ...JUDGES[rule](grounds) };
}

/** The guides' rules of thumb, each judged on the household: true, false or depends, why, and the sum behind it. */
export const judgeRules = (household: Household, options?: RulesOptions): readonly Judgement[] =>
  RULES.map(({ id }) => judgeRule(household, id, options));
