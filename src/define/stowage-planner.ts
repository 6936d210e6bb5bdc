import './stowage-answer.js';
import './stowage-apps.js';
import './stowage-devices.js';
import './stowage-steps.js';
import './stowage-tiers.js';
import { StowagePlanner } from '../elements/stowage-planner/stowage-planner.js';

if (!customElements.get('stowage-planner')) customElements.define('stowage-planner', StowagePlanner);
