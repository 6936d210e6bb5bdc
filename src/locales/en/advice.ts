import { number } from './number.js';

const count = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${number(n)} ${many}`);

/** Words of every further answer of `stowage-answer`. Figures come in as ready text; some of them can be opened. */
export const advice = {
  answerAskSizes: (tier: string) =>
    `What fits ${tier}? Answer the three questions below and we do the arithmetic, for every tier.`,
  answerAskNext: (free: string, tier: string) =>
    `${free} of ${tier} is free. Is it enough for the next backup? Enter Next Backup Size, and we can tell.`,
  answerTemporary:
    'You are moving to a new device: Apple lends you the iCloud storage for that, as much as it takes, free for 21 days. There is nothing to buy.',
  answerTemporaryNeeds: 'The old device needs iOS or iPadOS 15 or later for it.',
  answerTemporaryWhere: (path: string) => `On the old device: ${path}.`,
  answerCheaper: (tier: string, price: string, spare: string, saves: string, from: string) =>
    `${tier} (${price}) holds everything too, with ${spare} to spare. That is ${saves} a month less than ${from}.`,
  answerFits: (tier: string, spare: string) =>
    `Everything fits ${tier} with ${spare} to spare. There is nothing to buy.`,
  answerAllFit: (name: string, tier: string, spare: string) =>
    `Everything fits, for everybody: ${name} has ${spare} to spare on ${tier}. There is nothing to buy.`,
  answerWithWishes: (sentence: string) =>
    `With your choices, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  answerTight: (tier: string, spare: string) => `Everything fits ${tier}, tightly: ${spare} stays free.`,
  answerMakeRoom: (plan: string) => `For more room, ${plan}.`,
  answerAskOldBackup: (name: string, size: string, tier: string) =>
    `One question first: do you still need the backup of ${name}? It takes ${size}, and without it everything fits ${tier}.`,
  answerUnneeded: (plan: string, tier: string) =>
    `${plan.charAt(0).toUpperCase()}${plan.slice(1)}: then everything fits ${tier}.`,
  answerStay: (tier: string, plan: string) => `To stay on ${tier}, ${plan}.`,
  answerMix: (plans: string, price: string, saves: string) =>
    `Cheapest for all of you: ${plans}, ${price}.${saves && ` That is ${saves} a month less than sharing as you do now would take.`}`,
  answerMixPool: (tier: string, names: string, shared: boolean) =>
    shared ? `${tier} shared by ${names}` : `${tier} for ${names}`,
  answerUnprotected: (tier: string, size: string) =>
    `Staying on ${tier} isn’t possible without leaving ${size} of photos unprotected.`,
  answerPhotosNowhere: (devices: string) =>
    `The photos on ${devices} are protected nowhere: they are in no backup and not in iCloud Photos.`,
  answerAddRows: (size: string) => `Or free ${size}: add your biggest rows and we’ll choose.`,
  /** `device` is empty where there is only one. */
  answerTonightWont: (missing: string, device: string) =>
    `Tonight’s backup${device && ` of ${device}`} needs ${missing} more than you have free.`,
  answerTonightUnsure: (device: string) =>
    `Whether tonight’s backup${device && ` of ${device}`} finds room can’t be told from these figures.`,
  answerTonightWill: (device: string) => `Tonight’s backup${device && ` of ${device}`} finds room.`,
  answerHoldsIt: (tier: string, price: string) => `${tier} (${price}) holds it.`,
  answerNothingHolds: (tier: string, missing: string) =>
    `Not even ${tier} holds everything: it is ${missing} over. A backup to a computer takes no room in iCloud.`,
  answerRounding: (tier: string) =>
    `Whether everything fits ${tier} can’t be told: the sizes are printed rounded, and the rounding decides.`,
  answerBeSure: (tier: string, plan: string) => `To be sure of ${tier}, ${plan}.`,
  answerComputer: (tier: string, plan: string) => `Or ${plan}: then it fits ${tier}.`,
  answerFor: (name: string, sentence: string) => `${name}: ${sentence}`,
  planAppCount: (n: number) => count(n, 'app', 'apps'),
  planApps: (apps: string, device: string) => `turn off ${apps} on ${device}`,
  planPhotosOff: (devices: string) =>
    `turn Photo Library off in the backup of ${devices}, whose photos are in iCloud from another device`,
  planPhotosMove: (devices: string) => `move the photos on ${devices} to iCloud Photos`,
  planMessagesMove: (devices: string) => `move the messages on ${devices} to Messages in iCloud`,
  planOldBackups: (names: string) => `delete the old backup of ${names}`,
  planEmptyDeleted: 'empty Recently Deleted in Photos',
  planDrive: (names: string) => `remove ${names} from iCloud Drive`,
  planComputer: (device: string) => `back ${device} up to a computer instead`,
  /** `alone`: the plan is about nothing but these apps. */
  planAppsReturn: (plan: string, n: number, alone: boolean) =>
    n === 1
      ? `${plan}; ${alone ? 'it' : 'the app'} normally downloads its data again after you sign in. Check first`
      : `${plan}; ${alone ? 'they' : 'the apps'} normally download their data again after you sign in. Check first`,
  planAppsCheck: (plan: string, n: number, alone: boolean) =>
    n === 1
      ? `${plan}; check first what ${alone ? 'it' : 'the app'} would lose`
      : `${plan}; check first what each of ${alone ? 'them' : 'the apps'} would lose`,
  planApply: 'Use this plan',
  planAppliedHint: 'Marks these changes on this page; nothing happens on your devices.',
  answerSave: 'Save as a picture',
  answerSaveNamesNone: 'Without names: only the sizes, the kinds and the price.',
  answerSaveAs: (format: string) => `Save as ${format}`,
  answerSaveFailed: 'The picture couldn’t be made. Try again, or the other format.',
};
