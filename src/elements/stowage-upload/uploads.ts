import { firstUploads, type FirstUploads } from '../../model/first-uploads.js';
import { once } from '../../store/lazy.js';
import { perSnapshot } from '../../store/per-snapshot.js';
import type { Snapshot } from '../../store/snapshot.js';

/** What a device sends at first, by its id. */
export const uploadsOf: (snapshot: Snapshot) => (deviceId: string) => FirstUploads | null = perSnapshot(
  ({ household }) => once((deviceId) => firstUploads(household, deviceId)),
);
