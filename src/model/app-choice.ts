import { APP_LOSSES, type Loss } from '../data/losses.js';
import type { App } from './household.js';

/** What turning an app off costs before effort and why, or nothing when it stays: off already, wished, or locked. */
export function costOfApp(app: App): Loss | null {
  if (!app.on || app.want !== null || app.size.high === 0) return null;
  const { loss, why, locked } = APP_LOSSES[app.class];
  if (locked) return app.unlocked ? { loss, why } : null;
  return { loss: app.loss ?? loss, why };
}
