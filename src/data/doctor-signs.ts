import type { Degree, FailureMessage, Symptoms } from '../model/diagnose-types.js';
import type { CauseId } from './doctor-causes.js';
import type { Evidence, Provenance } from './provenance.js';

/** An answer, or several together, that points to a cause or away from it. */
export interface Sign {
  /** Every one of them is answered so. */
  readonly when: Symptoms;
  /** Not if every one of these is answered so. */
  readonly unless?: Symptoms | undefined;
  readonly cause: CauseId;
  readonly degree: Degree;
  readonly evidence: Evidence;
}

const signs = (
  when: Symptoms,
  evidence: Evidence,
  degrees: Readonly<Partial<Record<CauseId, Degree>>>,
  unless?: Symptoms,
): Sign[] =>
  (Object.entries(degrees) as [CauseId, Degree][]).map(([cause, degree]) => ({
    when,
    cause,
    degree,
    evidence,
    unless,
  }));

/** The message is not known, or none was named: what it usually is, none of it more than another. */
const USUAL = {
  'old-alert': 'possible',
  quota: 'possible',
  'backup-off': 'possible',
  conditions: 'possible',
  'slow-upload': 'possible',
  network: 'possible',
  'sign-in': 'possible',
  outage: 'possible',
  software: 'possible',
} as const satisfies Partial<Record<CauseId, Degree>>;

/** What each answer says. The first symptom of a row gives the reason. */
export const SIGNS: Provenance & { readonly signs: readonly Sign[] } = {
  asOf: '2026-11-22',
  source:
    'Apple’s support pages and guides; support threads; how surely one points to the other is our judgement',
  signs: [
    ...signs({ message: 'not-enough-storage' }, 'O', { quota: 'likely', 'old-alert': 'possible' }),
    ...signs({ message: 'could-not-complete' }, 'A', { network: 'likely' }, { wifi: 'good', vpn: false }),
    ...signs({ message: 'could-not-complete' }, 'A', { software: 'likely', network: 'possible' }),
    ...signs({ message: 'could-not-complete', wifi: 'none' }, 'A', { conditions: 'likely' }),
    ...signs({ message: 'could-not-complete' }, 'P', {
      quota: 'possible',
      outage: 'possible',
      'stuck-item': 'possible',
    }),
    ...signs({ message: 'estimating' }, 'A', { 'slow-upload': 'likely', network: 'possible' }),
    ...signs({ message: 'estimating' }, 'P', {
      'stuck-item': 'possible',
      software: 'possible',
      quota: 'possible',
    }),
    ...signs({ message: 'last-backup' }, 'A', { conditions: 'likely' }),
    ...signs({ message: 'last-backup' }, 'P', {
      'sign-in': 'likely',
      'backup-off': 'possible',
      quota: 'possible',
      network: 'possible',
    }),
    ...signs({ message: 'greyed-out' }, 'A', { restoring: 'likely', managed: 'likely' }),
    ...signs({ message: 'badge-with-room' }, 'P', {
      'old-alert': 'likely',
      quota: 'possible',
      network: 'possible',
      software: 'possible',
      'stuck-item': 'possible',
    }),
    ...signs({ message: 'unsure' }, 'P', USUAL),
    ...signs({ wifi: 'none' }, 'A', { conditions: 'likely', network: 'likely' }),
    ...signs({ wifi: 'weak' }, 'A', { network: 'likely' }),
    ...signs({ vpn: true }, 'P', { network: 'likely' }),
    ...signs({ overnight: false }, 'A', { conditions: 'likely' }),
    ...signs({ overnight: true, wifi: 'good' }, 'A', { conditions: 'ruled-out' }),
    ...signs({ newPhone: 'coming' }, 'P', { moving: 'sure' }),
    ...signs({ newPhone: 'arrived' }, 'A', { restoring: 'possible', 'slow-upload': 'likely' }),
    ...signs({ newPhone: 'arrived' }, 'P', { 'sign-in': 'possible', 'backup-off': 'possible' }),
    ...signs({ passwordChanged: true }, 'P', { 'sign-in': 'likely' }),
    ...signs({ stuck: true }, 'P', { 'stuck-item': 'likely', 'slow-upload': 'possible' }),
    ...signs({ computer: 'trust-loop' }, 'A', { trust: 'sure' }),
    ...signs({ computer: 'forgotten-password' }, 'A', { 'forgotten-password': 'sure' }),
  ],
};

/** The messages a reader can choose from, the quota's first. */
export const FAILURE_MESSAGES: readonly FailureMessage[] = [
  'not-enough-storage',
  'could-not-complete',
  'estimating',
  'last-backup',
  'greyed-out',
  'badge-with-room',
  'unsure',
];

/** Of what goes on now: no alert that may be an old one, and of a backup that is under way or can’t be begun. */
export const PRESENT_MESSAGES: readonly FailureMessage[] = ['estimating', 'greyed-out'];

/** Days after which a last success is a sign: yesterday's says that all is well, one of two weeks ago that it isn't. */
export const SUCCESS_DAYS = { lately: 1, longAgo: 14 } as const;

/** How long Apple keeps the backups of a device after the last one (evidence A: its iCloud User Guide). */
export const DAYS_KEPT = 180;
