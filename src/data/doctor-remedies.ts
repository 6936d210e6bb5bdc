import type { CauseId } from './doctor-causes.js';
import type { RemedyPlace } from './doctor-paths.js';
import type { Evidence, Provenance } from './provenance.js';

export type RemedyId =
  | 'temporary-storage'
  | 'check-storage'
  | 'check-date'
  | 'system-status'
  | 'finish-restore'
  | 'ask-manager'
  | 'turn-backup-on'
  | 'power-lock-wifi'
  | 'leave-a-day'
  | 'check-wifi'
  | 'other-network'
  | 'vpn-off'
  | 'router-off'
  | 'sign-in-again'
  | 'back-up-now'
  | 'trust-again'
  | 'try-passwords'
  | 'restart'
  | 'force-restart'
  | 'update-ios'
  | 'computer-backup'
  | 'other-software'
  | 'apple-support'
  | 'photos-on'
  | 'sign-out-in'
  | 'reset-location-privacy'
  | 'reset-network'
  | 'reset-all-settings'
  | 'one-stuck-item'
  | 'turn-apps-off'
  | 'upgrade'
  | 'empty-deleted'
  | 'delete-old-backup'
  | 'delete-this-backup'
  | 'erase-device'
  | 'sign-out-to-silence';

/** `look`: it only tells more · `do` · `way-out`: a backup that isn't iCloud's own · `ask`: somebody · `never`. */
export type RemedyKind = 'look' | 'do' | 'way-out' | 'ask' | 'never';

/**
 * The worst that a remedy does, mildest first: nothing · a fee, for some of what there is to choose · settings · Wi-Fi passwords (and other settings) · the
 * account, which is signed out of · a part of the backup, which the next one brings back · money, every month · data
 * in iCloud · another device's backup · this device's only backup in iCloud · everything on the device.
 */
export const HARMS = [
  'nothing',
  'fee',
  'settings',
  'wifi-passwords',
  'account',
  'backup-part',
  'money',
  'cloud-data',
  'backup',
  'safety-net',
  'device',
] as const;

export type Harm = (typeof HARMS)[number];

/** Of those, what deletes something in iCloud. */
export const DELETING: readonly Harm[] = ['backup-part', 'cloud-data', 'backup', 'safety-net', 'device'];

/** How long a remedy takes: minutes with the device in hand, an hour or more beside it, a night, a day. */
export type RemedyTime = 'minutes' | 'hour' | 'night' | 'day';

/**
 * What of the reader's numbers and answers a remedy goes by. They may tell more about it, or that it is of no use:
 * good Wi-Fi or none, no VPN, no computer, no backup yet, nothing to delete, no room for it, or room to spare.
 */
export type Measure =
  | 'room'
  | 'time'
  | 'last-success'
  | 'wifi'
  | 'own-network'
  | 'vpn'
  | 'computer'
  | 'disk'
  | 'stored-backup'
  | 'plan'
  | 'rows'
  | 'old-backups'
  | 'deleted'
  | 'photos'
  | 'tier';

/** A remedy: what it helps against, what it does and what it costs. */
export interface RemedyData {
  readonly id: RemedyId;
  readonly kind: RemedyKind;
  readonly harm: Harm;
  readonly time: RemedyTime;
  readonly place: RemedyPlace | null;
  readonly helps: readonly CauseId[];
  readonly measure: Measure | null;
  /** Left out while one of these isn't ruled out: it would ruin what is under way, or isn't needed for it. */
  readonly notDuring: readonly CauseId[];
  /** What to do if it hasn't helped. */
  readonly otherwise: 'next' | 'ask-apple';
  readonly evidence: Evidence;
  readonly source: string;
}

/** A phone is being changed, or filled: what it is filled from, its account and its settings stay. */
const CHANGES = ['moving', 'restoring'] as const;

/** A restore needs its network, and ends before anything is installed. */
const FILLS = ['restoring'] as const;

/** The temporary storage lends the room that a move takes: nothing is reckoned, turned off, bought or deleted for it. */
const LENT = ['moving'] as const;

type Rest = Partial<
  Pick<RemedyData, 'kind' | 'harm' | 'time' | 'place' | 'measure' | 'notDuring' | 'otherwise'>
>;

const remedy = (
  id: RemedyId,
  helps: readonly CauseId[],
  [evidence, source]: readonly [Evidence, string],
  rest: Rest = {},
): RemedyData => ({
  id,
  kind: 'do',
  harm: 'nothing',
  time: 'minutes',
  place: null,
  measure: null,
  notDuring: [],
  otherwise: 'next',
  ...rest,
  helps,
  evidence,
  source,
});

const support = (topic: string) => ['A', `support.apple.com: ${topic}`] as const;
const FAILS = support('iCloud backups that fail');
const WHAT_IS_BACKED_UP = ['A', 'Apple’s iCloud User Guide: What is iCloud Backup?'] as const;
const THREADS = ['P', 'Support threads and repair guides'] as const;
const SETTINGS = ['O', 'Settings of iOS 26.1'] as const;
const ENCRYPTED = ['A', 'support.apple.com/108353: encrypted backups'] as const;
const TRUST = ['A', 'support.apple.com/HT202778: Trust This Computer'] as const;
const RESET = support('what each reset does');

const WITHOUT_ICLOUD = ['conditions', 'network', 'software', 'sign-in', 'stuck-item', 'quota'] as const;

/** All remedies, in the order in which equally good ones are told. */
export const REMEDIES: Provenance & { readonly remedies: readonly RemedyData[] } = {
  asOf: '2026-11-22',
  source:
    'Apple’s support pages and guides, Settings of iOS 26.1, support threads; the order is our judgement',
  remedies: [
    remedy('temporary-storage', ['moving'], ['P', 'Reports on the temporary storage of iOS 15'], {
      time: 'night',
      place: 'temporary-storage',
    }),
    remedy('finish-restore', ['restoring'], FAILS, { time: 'day', place: 'backup-screen' }),
    remedy('ask-manager', ['managed'], ['A', 'Apple Platform Security: iCloud can be managed'], {
      kind: 'look',
      place: 'device-management',
    }),
    remedy('check-date', ['old-alert'], THREADS, {
      kind: 'look',
      place: 'backup-screen',
      measure: 'last-success',
    }),
    remedy('check-storage', ['quota'], SETTINGS, {
      kind: 'look',
      place: 'storage',
      measure: 'room',
      notDuring: LENT,
    }),
    remedy('turn-backup-on', ['backup-off'], SETTINGS, { place: 'backup-switch' }),
    remedy('power-lock-wifi', ['conditions'], WHAT_IS_BACKED_UP, { time: 'night', measure: 'time' }),
    remedy('leave-a-day', ['slow-upload'], FAILS, {
      time: 'day',
      measure: 'time',
      otherwise: 'ask-apple',
    }),
    remedy('check-wifi', ['network'], FAILS, { kind: 'look', place: 'wifi', measure: 'wifi' }),
    remedy('sign-in-again', ['sign-in'], THREADS, { place: 'account' }),
    remedy('trust-again', ['trust'], TRUST, { measure: 'computer' }),
    remedy('try-passwords', ['forgotten-password'], ENCRYPTED),
    remedy('vpn-off', ['network'], THREADS, { place: 'vpn', measure: 'vpn' }),
    remedy(
      'back-up-now',
      [
        'old-alert',
        'conditions',
        'network',
        'software',
        'backup-off',
        'sign-in',
        'trust',
        'forgotten-password',
      ],
      FAILS,
      { time: 'hour', place: 'back-up-now' },
    ),
    remedy(
      'system-status',
      ['outage', 'network', 'software', 'sign-in'],
      ['A', 'apple.com/support/systemstatus'],
      { kind: 'look' },
    ),
    remedy('restart', ['software', 'network', 'stuck-item', 'old-alert', 'sign-in', 'trust'], FAILS),
    remedy('router-off', ['network'], THREADS, { measure: 'own-network' }),
    remedy('other-network', ['network', 'slow-upload'], FAILS, { time: 'hour', place: 'wifi' }),
    remedy('force-restart', ['software', 'stuck-item'], support('forced restarts')),
    remedy('update-ios', ['software', 'trust'], FAILS, {
      harm: 'settings',
      time: 'hour',
      place: 'software-update',
      notDuring: FILLS,
    }),
    remedy('computer-backup', ['moving', 'slow-upload', 'outage', 'managed', ...WITHOUT_ICLOUD], ENCRYPTED, {
      kind: 'way-out',
      time: 'hour',
      measure: 'disk',
    }),
    remedy(
      'other-software',
      ['moving', 'slow-upload', 'outage', ...WITHOUT_ICLOUD],
      ['P', 'What vendors of backup programs document'],
      { kind: 'way-out', harm: 'fee', time: 'hour', measure: 'disk' },
    ),
    remedy(
      'apple-support',
      [
        'restoring',
        'backup-off',
        'conditions',
        'slow-upload',
        'network',
        'sign-in',
        'outage',
        'software',
        'stuck-item',
        'trust',
        'forgotten-password',
      ],
      ['A', 'support.apple.com: contact'],
      { kind: 'ask', time: 'hour' },
    ),
    remedy('photos-on', ['quota', 'slow-upload'], ['P', 'Support threads; what it frees is reckoned'], {
      harm: 'settings',
      time: 'day',
      place: 'photos',
      measure: 'photos',
      notDuring: LENT,
    }),
    remedy('sign-out-in', ['sign-in', 'software'], THREADS, {
      harm: 'account',
      place: 'account',
      notDuring: CHANGES,
      otherwise: 'ask-apple',
    }),
    remedy('reset-location-privacy', ['trust'], TRUST, {
      harm: 'settings',
      place: 'reset-location-privacy',
      measure: 'computer',
      otherwise: 'ask-apple',
    }),
    remedy('reset-network', ['network'], RESET, {
      harm: 'wifi-passwords',
      place: 'reset-network',
      measure: 'own-network',
      notDuring: FILLS,
    }),
    remedy('reset-all-settings', ['forgotten-password', 'software'], RESET, {
      harm: 'wifi-passwords',
      place: 'reset-all-settings',
      notDuring: CHANGES,
      otherwise: 'ask-apple',
    }),
    remedy('one-stuck-item', ['stuck-item'], THREADS, {
      harm: 'backup-part',
      time: 'day',
      place: 'backup-list',
      measure: 'rows',
      otherwise: 'ask-apple',
    }),
    remedy('turn-apps-off', ['quota'], SETTINGS, {
      harm: 'backup-part',
      place: 'backup-list',
      measure: 'plan',
      notDuring: LENT,
    }),
    remedy('upgrade', ['quota'], ['A', 'support.apple.com/108047: what iCloud+ costs'], {
      harm: 'money',
      place: 'storage',
      measure: 'tier',
      notDuring: LENT,
    }),
    remedy('empty-deleted', ['quota'], support('deleted photos'), {
      harm: 'cloud-data',
      place: 'recently-deleted',
      measure: 'deleted',
      notDuring: LENT,
    }),
    remedy('delete-old-backup', ['quota'], SETTINGS, {
      harm: 'backup',
      place: 'all-backups',
      measure: 'old-backups',
      notDuring: CHANGES,
    }),
    remedy('delete-this-backup', ['software', 'stuck-item'], THREADS, {
      harm: 'safety-net',
      place: 'backup-list',
      measure: 'stored-backup',
      notDuring: CHANGES,
      otherwise: 'ask-apple',
    }),
    remedy('erase-device', [], THREADS, { kind: 'never', harm: 'device', otherwise: 'ask-apple' }),
    remedy('sign-out-to-silence', [], THREADS, { kind: 'never', harm: 'account', otherwise: 'ask-apple' }),
  ],
};
