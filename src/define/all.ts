import { followAddress } from './named-rule.js';
import './stowage-scope.js';
import './stowage-planner.js';
import './stowage-answer.js';
import './stowage-devices.js';
import './stowage-apps.js';
import './stowage-tiers.js';
import './stowage-tradeoff.js';
import './stowage-photos.js';
import './stowage-forecast.js';
import './stowage-upload.js';
import './stowage-steps.js';
import './stowage-doctor.js';
import './stowage-rules.js';
import './stowage-value.js';

followAddress();
