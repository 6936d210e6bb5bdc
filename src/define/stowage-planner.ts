import './stowage-answer.js';
import './stowage-devices.js';
import { problemsBox } from '../elements/problems-box.js';
import { StowagePlanner } from '../elements/stowage-planner/stowage-planner.js';

export type { StowagePlanner };
export type { StowageChangeEvent } from '../scope/events.js';

StowagePlanner.load = {
  photos: () => import('./stowage-photos.js'),
  tradeoff: () => import('./stowage-tradeoff.js'),
  forecast: () => import('./stowage-forecast.js'),
  upload: () => import('./stowage-upload.js'),
};
problemsBox.load = () => import('./stowage-problems.js');
if (!customElements.get('stowage-planner')) customElements.define('stowage-planner', StowagePlanner);

// What stands below the questions comes after them. A part that can't be loaded is missing, the rest works;
// the browser itself reports the failed request.
void Promise.allSettled([
  import('./stowage-tiers.js'),
  import('./stowage-steps.js'),
  import('./stowage-apps.js'),
]);
