import type { RemedyId } from '../../src/data/doctor-remedies.js';

/** What following a remedy does to the reader, milder first. */
export type Effect = 'free' | 'asks' | 'fee' | 'settings' | 'signs-out' | 'pays' | 'deletes';

/** Written down apart from the data that orders them, which may be wrong. */
export const EFFECTS: Readonly<Record<RemedyId, Effect>> = {
  'temporary-storage': 'free',
  'check-storage': 'free',
  'check-date': 'free',
  'system-status': 'free',
  'finish-restore': 'free',
  'ask-manager': 'free',
  'turn-backup-on': 'free',
  'power-lock-wifi': 'free',
  'leave-a-day': 'free',
  'check-wifi': 'free',
  'other-network': 'free',
  'vpn-off': 'free',
  'router-off': 'free',
  'sign-in-again': 'free',
  'back-up-now': 'free',
  'trust-again': 'free',
  'try-passwords': 'free',
  restart: 'free',
  'force-restart': 'free',
  'computer-backup': 'free',
  'apple-support': 'asks',
  'other-software': 'fee',
  'update-ios': 'settings',
  'photos-on': 'settings',
  'reset-location-privacy': 'settings',
  'reset-network': 'settings',
  'reset-all-settings': 'settings',
  'sign-out-in': 'signs-out',
  'sign-out-to-silence': 'signs-out',
  upgrade: 'pays',
  'one-stuck-item': 'deletes',
  'turn-apps-off': 'deletes',
  'empty-deleted': 'deletes',
  'delete-old-backup': 'deletes',
  'delete-this-backup': 'deletes',
  'erase-device': 'deletes',
};
