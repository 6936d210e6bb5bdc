import type { Why } from '../../model/choice-types.js';
import type { Verdict } from '../../model/verdict.js';
import type { LossWord } from './apps.js';
import { number } from './number.js';

const changes = (n: number) => (n === 1 ? 'one change' : `${number(n)} changes`);
const things = (n: number) => (n === 1 ? 'one thing' : `${number(n)} things`);

const whys: Record<Why, string> = {
  'as-is': 'stays as it is',
  'app-returns': 'normally comes back after you sign in; check first',
  'app-cloud-confirmed': 'has its own backup, as you said',
  'app-cloud': 'check that its own backup is on',
  'app-check': 'a sign-in or progress may be lost',
  'app-unknown': 'we don’t know this app: check it first',
  'app-only': 'may be the only copy; you allowed it',
  'app-device': 'may be the only copy; you allowed it',
  'empty-deleted': 'what is in it is gone for good',
  'old-backup': 'nobody needs it, as you said',
  'messages-to-icloud': 'move to Messages in iCloud',
  'photos-to-icloud': 'move to iCloud Photos',
  'photos-elsewhere': 'are in iCloud from another device',
  'drive-item': 'is deleted from iCloud Drive: keep a copy elsewhere',
  'computer-backup': 'goes to a computer instead',
  'photos-unprotected': 'would be protected nowhere',
};

const hardest: Record<LossWord, string> = {
  returns: 'All of it normally comes back by itself; check first.',
  nuisance: 'At most it is a nuisance.',
  hurts: 'Some of it would hurt to lose.',
  irreplaceable: 'Some of it would be irreplaceable.',
};

const said: Record<LossWord, string> = {
  returns: 'comes back by itself, you say',
  nuisance: 'a nuisance, you say',
  hurts: 'would hurt, you say',
  irreplaceable: 'irreplaceable, you say',
};

const highest: Record<LossWord, string> = {
  returns: 'more to do, though all of it comes back by itself',
  nuisance: 'more to give up, at most a nuisance',
  hurts: 'more to give up, at the top what would hurt to lose',
  irreplaceable: 'more to give up, at the top what is irreplaceable',
};

/** Words of `stowage-tradeoff`. Sizes, prices and names come in as ready text. */
export const tradeoff = {
  tradeoffPool: 'Whose storage',
  tradeoffEmpty: 'Add a person or a device, and what could be left out is weighed here.',
  tradeoffUnknown: 'Type a size, and what could be left out is weighed here.',
  tradeoffWorking: 'Weighing what could be left out …',
  tradeoffRows: 'Add your biggest rows, and what could be left out is weighed here.',
  tradeoffNothing: 'There is nothing here that we would leave out.',

  tradeoffSlider: 'How much to leave out',
  tradeoffAsIs: 'Nothing left out.',
  tradeoffAsWished: (freed: string) => `Nothing more left out: what you chose frees ${freed}.`,
  tradeoffFrees: (n: number, freed: string) =>
    n === 1 ? `One change frees ${freed}.` : `${changes(n)} free ${freed}.`,
  tradeoffTakes: (n: number, more: string) =>
    n === 0
      ? `Nothing more left out: what you chose takes ${more} more than today.`
      : `With ${changes(n)} it still takes ${more} more than today.`,
  tradeoffLeft: (left: string, tier: string, price: string, verdict: Verdict) =>
    ({
      fits: `That leaves ${left}: ${tier} (${price}) holds it.`,
      tight: `That leaves ${left}: ${tier} (${price}) holds it, tightly.`,
      unsure: `That leaves ${left}: whether ${tier} (${price}) holds it, rounding decides.`,
      over: `That leaves ${left}: more than ${tier} (${price}).`,
    })[verdict],
  tradeoffHardest: (word: LossWord) => hardest[word],

  tradeoffDrag: 'Drag along the line, or use the arrow keys.',
  tradeoffAxes: (word: LossWord) => `To the side: more freed. Upwards: ${highest[word]}.`,
  tradeoffPicture: (n: number, freed: string) =>
    `What freeing more takes: ${n === 1 ? 'one step' : `${number(n)} steps`}, up to ${freed} freed.`,
  tradeoffPictureTier: (tier: string, n: number) => `${tier} is enough after ${changes(n)}.`,
  tradeoffShown: (shown: number, all: number) => `${number(shown)} of ${number(all)} steps are shown.`,
  tradeoffSampled: (n: number) =>
    `There are too many plans to try them all: these are good ones, and the best may spare up to ${n === 1 ? 'one harmless change' : `${number(n)} harmless changes`}, or as much.`,

  tradeoffCaption:
    'Loss counts 3 for every change, and more the less surely it comes back: 100 more for an only copy.',
  tradeoffFreed: 'Freed',
  tradeoffChanges: 'Changes',
  tradeoffLoss: 'Loss',
  tradeoffTier: 'Enough',
  tradeoffNoTier: 'none',

  tradeoffMoney: 'What a month’s money buys',
  tradeoffFits: 'nothing to leave out',
  tradeoffAfter: (n: number) => `after ${changes(n)}`,
  tradeoffItemise: 'add your biggest rows to see',
  tradeoffOut: 'out of reach by leaving things out',
  tradeoffBuys: (more: string, n: number) => `${more} more a month keeps ${things(n)}.`,
  tradeoffBuysEach: (more: string, n: number, each: string) =>
    `${more} more a month keeps ${things(n)}, about ${each} each.`,
  tradeoffBuysPer: (more: string, n: number, unit: string, per: number) =>
    `${more} more a month keeps ${things(n)}, about ${number(per)} for each ${unit}.`,
  tradeoffOthers: (tier: string) => `Other ways to fit ${tier}`,
  tradeoffNoOther: 'No other way is as good.',
  tradeoffEqual: (out: string, kept: string) => `As good: ${out} instead of ${kept}`,
  tradeoffAndMore: (n: number) => `${number(n)} more`,
  tradeoffFewest: (n: number) => `Fewest taps: only ${changes(n)}`,
  tradeoffComputer: (device: string, n: number) =>
    n > 1
      ? `${device} backs up to a computer, and ${n === 2 ? 'one more change' : `${number(n - 1)} more changes`}`
      : `${device} backs up to a computer`,

  tradeoffPlan: 'What is left out here',
  tradeoffGroup: (name: string, freed: string) => `${name}: ${freed}`,
  tradeoffAccount: (name: string) => `iCloud, ${name}`,
  tradeoffPhotos: 'Photos',
  tradeoffMessages: 'Messages',
  tradeoffDeleted: 'Recently Deleted in Photos',
  tradeoffBackup: (name: string) => `Backup of ${name}`,
  tradeoffWhy: (why: Why) => whys[why],
  tradeoffSaid: (word: LossWord) => said[word],
  tradeoffMore: (n: number) => `Show ${number(n)} more`,
  tradeoffUse: 'Use this plan',
  tradeoffHint: 'Marks these changes on this page; nothing happens on your devices.',
  tradeoffUsed: 'The plan is marked on this page.',
};
