import type { AppReason } from '../../data/apps.js';
import type { AppClass } from '../../model/household.js';
import { number } from './number.js';

const classes: Record<AppClass, string> = {
  returns: 'Normally downloads its data again after you sign in; check first.',
  cloud: 'Has a cloud of its own: check that its own backup is on.',
  'cloud-confirmed': 'Its own backup is on, as you said.',
  check: 'Check first: a sign-in or progress may be only in this backup.',
  only: 'What is in it may be nowhere else.',
  device:
    'Keeps its data on the device: turning it off frees next to nothing. Export it before you change devices.',
  unknown: 'We don’t know this app: check that it signs in and brings its data back.',
};

const reasons: Record<AppReason, (usually: string) => string> = {
  'signs-in': (usually) => `Its data ${usually}come back when you sign in; check first.`,
  'downloads-again': (usually) => `What you bought or follow ${usually}downloads again; check first.`,
  streams: (usually) =>
    `It streams: lists come back with your account, and downloads ${usually}have to be made again.`,
  'chat-backup': (usually) => `It ${usually}has a chat backup of its own: check that it is on.`,
  'own-sync': (usually) =>
    `It ${usually}syncs to a cloud of its own: check that it is signed in and up to date.`,
  'game-progress': (usually) =>
    `Progress is ${usually || 'often '}tied to an account; if yours is not, it is only here.`,
  'sign-in': (usually) => `You ${usually}have to sign in again, and a device key or pass may be gone.`,
  'only-here': (usually) => `What you make or keep in it is ${usually}nowhere else.`,
  'unless-synced': (usually) =>
    `What it keeps only on this device is ${usually}nowhere else; what it syncs is not in this backup.`,
  'chats-here': (usually) => `Its chats are ${usually}only on this device and in this backup, on no server.`,
  'device-secrets': (usually) =>
    `Its codes or keys ${usually}stay on the device, so turning it off frees next to nothing. Export or sync them before you change devices.`,
  'device-chats': (usually) =>
    `It ${usually}keeps its chats out of this backup, so turning it off frees next to nothing. Use its own backup or transfer when you change devices.`,
};

/** The same in a few words. */
const shortClasses: Record<AppClass, string> = {
  returns: 'usually comes back',
  cloud: 'check its own backup',
  'cloud-confirmed': 'has its own backup',
  check: 'a sign-in or progress may be lost',
  only: 'may be the only copy',
  device: 'hardly in the backup',
  unknown: 'unknown app: check it first',
};

const shortReasons: Record<AppReason, (usually: string) => string> = {
  'signs-in': (usually) => `${usually}comes back`,
  'downloads-again': (usually) => `${usually}downloads again`,
  streams: (usually) => `${usually}comes back`,
  'chat-backup': () => 'check its chat backup',
  'own-sync': () => 'check that it is synced',
  'game-progress': () => 'progress may be lost',
  'sign-in': () => 'a sign-in or pass may be lost',
  'only-here': (usually) => `${usually}the only copy`,
  'unless-synced': () => 'the only copy, unless synced',
  'chats-here': (usually) => `${usually}the only copy of its chats`,
  'device-secrets': (usually) => `${usually}not in the backup anyway`,
  'device-chats': (usually) => `${usually}not in the backup anyway`,
};

/** What leaving an app's data out is felt to cost. */
export type LossWord = 'returns' | 'nuisance' | 'hurts' | 'irreplaceable';

const losses: Record<LossWord, string> = {
  returns: 'comes back by itself',
  nuisance: 'a nuisance',
  hurts: 'would hurt',
  irreplaceable: 'irreplaceable',
};

/** Words of `stowage-apps`. Sizes and names come in as ready text. */
export const apps = {
  appsCaption: (device: string) => `Apps in the backup of ${device}`,
  appsDevice: 'Device',
  appsNone: (device: string) => `No apps of ${device} are entered yet.`,
  appsNoDevice: 'No device is entered yet.',
  appsNotBackedUp: (device: string) => `${device} doesn’t back up to iCloud, so its apps take nothing there.`,
  appsPlan: (storage: string, n: number) =>
    `To fit ${storage}, the plan turns ${n === 1 ? 'one of these apps' : `${number(n)} of these apps`} off.`,
  appsHint: 'Untick what need not be in the iCloud backup. The app and its data stay on the device.',

  appsName: 'App',
  appsLost: 'If it is left out',
  appsSize: 'Size',
  appsFilter: 'Find an app',
  appsNoMatch: (text: string) => `No app here is called “${text}”.`,
  appsSort: 'Sorted by',
  appsSorted: (by: 'size' | 'name' | 'loss') => ({ size: 'size', name: 'name', loss: 'what is lost' })[by],

  appsKeep: 'Keep',
  appsUnlock: 'Allow leaving it out',
  appsConfirm: 'Its own backup is on',
  appsLossOf: (app: string) => `What leaving out ${app} means`,
  appsLoss: (word: LossWord) => losses[word],
  appsLossGuess: (word: LossWord) => `${losses[word]} (our guess)`,

  appsLossSaid: (word: LossWord) => `${losses[word]}, you say`,
  appsShort: (kind: AppClass) => shortClasses[kind],
  appsShortKnown: (reason: AppReason, sure: boolean) => shortReasons[reason](sure ? '' : 'usually '),
  appsReason: (kind: AppClass) => classes[kind],
  appsKnown: (reason: AppReason, sure: boolean) => reasons[reason](sure ? '' : 'usually '),
  appsEstimate: 'estimate',

  appsOffToday: 'already off',
  appsPlanOff: 'the plan turns this off',
  appsYouOff: 'you turn this off',
  appsYouOn: 'you turn this on',
  appsKept: 'you keep this',
  appsLocked: 'stays on',

  appsSmaller: (n: number) => `${number(n)} smaller ${n === 1 ? 'app' : 'apps'}`,
  appsMore: (n: number) => `${number(n)} more ${n === 1 ? 'app' : 'apps'}`,
  appsTogether: (size: string) => `${size} together`,
  appsMoreOff: (n: number) => `the plan turns ${number(n)} of them off`,
};
