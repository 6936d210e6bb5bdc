import type { Evidence, Provenance } from './provenance.js';

/** What says how backups are encrypted, for the paragraph about it. */
export const BACKUP_ENCRYPTION: Provenance & {
  readonly evidence: Evidence;
  readonly pages: readonly string[];
} = {
  asOf: '2026-11-22',
  source: 'Apple Platform Security; support.apple.com',
  evidence: 'A',
  pages: ['https://support.apple.com/guide/security/sec973254c5f/web', 'https://support.apple.com/108353'],
};
