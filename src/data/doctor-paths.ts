import type { Provenance } from './provenance.js';
import { pathAmong, pathTo, type Path, type Place, type PlaceByVersion } from './settings-paths.js';

/** What only a remedy is done at. */
export type DoctorPlace =
  /** Of iCloud Backup: whether it is on, and when it last succeeded. */
  | 'backup-screen'
  | 'back-up-now'
  /** Every device's: a path to one device would lead to the reader's own. */
  | 'all-backups'
  | 'wifi'
  /** The Apple Account: what it asks for, and signing out. */
  | 'account'
  | 'vpn'
  /** Profiles of a school or a company. */
  | 'device-management'
  | 'software-update'
  | 'reset-location-privacy'
  | 'reset-network'
  | 'reset-all-settings';

/** Where a remedy is done. */
export type RemedyPlace = Place | DoctorPlace;

const iCloudBackup = ['Settings', '{name}', 'iCloud', 'iCloud Backup'] as const;
const general = ['Settings', 'General'] as const;

const always = (...path: Path): readonly PlaceByVersion[] => [{ from: 10, evidence: 'A', path }];

const reset = (label: string): readonly PlaceByVersion[] => [
  { from: 10, to: 14, evidence: 'A', path: [...general, 'Reset', label] },
  { from: 15, evidence: 'A', path: [...general, 'Transfer or Reset {kind}', 'Reset', label] },
];

const profiles: readonly PlaceByVersion[] = [
  { from: 15, evidence: 'A', path: [...general, 'VPN & Device Management'] },
];

/** The ways to them, beside those of `SETTINGS_PATHS`. */
export const DOCTOR_PATHS: Provenance & {
  readonly places: Readonly<Record<DoctorPlace, readonly PlaceByVersion[]>>;
} = {
  asOf: '2026-11-22',
  source: 'Apple’s user guides and support.apple.com',
  places: {
    'backup-screen': always(...iCloudBackup),
    'back-up-now': always(...iCloudBackup, 'Back Up Now'),
    'all-backups': [
      {
        from: 10,
        to: 15,
        evidence: 'A',
        path: ['Settings', '{name}', 'iCloud', 'Manage Storage', 'Backups'],
      },
      { from: 16, evidence: 'O', path: [...iCloudBackup, 'All Device Backups'] },
    ],
    wifi: always('Settings', 'Wi-Fi'),
    account: always('Settings', '{name}'),
    vpn: profiles,
    'device-management': profiles,
    'software-update': always(...general, 'Software Update'),
    'reset-location-privacy': reset('Reset Location & Privacy'),
    'reset-network': reset('Reset Network Settings'),
    'reset-all-settings': reset('Reset All Settings'),
  },
};

const isDoctorPlace = (place: RemedyPlace): place is DoctorPlace => Object.hasOwn(DOCTOR_PATHS.places, place);

/** The way to a remedy's place in a major version of iOS; nothing where that version lacks it. */
export const remedyPath = (place: RemedyPlace, ios: number): Path | undefined =>
  isDoctorPlace(place) ? pathAmong(DOCTOR_PATHS.places[place], ios) : pathTo(place, ios);
