import { followAddress } from './named-rule.js';
import { whenSeen } from './when-seen.js';

/** What may stand on a page besides the planner and what that draws at once. */
const LATE: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
  'stowage-tiers': () => import('./stowage-tiers.js'),
  'stowage-steps': () => import('./stowage-steps.js'),
  'stowage-apps': () => import('./stowage-apps.js'),
  'stowage-photos': () => import('./stowage-photos.js'),
  'stowage-tradeoff': () => import('./stowage-tradeoff.js'),
  'stowage-forecast': () => import('./stowage-forecast.js'),
  'stowage-upload': () => import('./stowage-upload.js'),
  'stowage-doctor': () => import('./stowage-doctor.js'),
  'stowage-rules': () => import('./stowage-rules.js'),
  'stowage-value': () => import('./stowage-value.js'),
};

followAddress();
whenSeen((tag) => {
  LATE[tag]?.().catch(() => undefined);
});
