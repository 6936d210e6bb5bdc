import './stowage-answer.js';
import './stowage-devices.js';
import './problems-box.js';
import { StowagePlanner } from '../elements/stowage-planner/stowage-planner.js';

export type { StowagePlanner };
export type { StowageChangeEvent } from '../scope/events.js';

const results = () =>
  Promise.all([import('./stowage-tiers.js'), import('./stowage-steps.js'), import('./stowage-apps.js')]);

StowagePlanner.load = {
  results,
  photos: () => import('./stowage-photos.js'),
  tradeoff: () => import('./stowage-tradeoff.js'),
  forecast: () => import('./stowage-forecast.js'),
  upload: () => import('./stowage-upload.js'),
  doctor: () => import('./stowage-doctor.js'),
  rules: () => import('./stowage-rules.js'),
};
if (!customElements.get('stowage-planner')) customElements.define('stowage-planner', StowagePlanner);

// What stands below the questions comes after them; a planner tells what can't be loaded.
results().catch(() => undefined);
