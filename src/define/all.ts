import './stowage-scope.js';
import './stowage-planner.js';
import './stowage-answer.js';
import './stowage-devices.js';
import './stowage-apps.js';
import './stowage-tiers.js';
import './stowage-photos.js';
import './stowage-steps.js';
