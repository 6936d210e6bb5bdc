export { parseHousehold } from '../model/parse-household.js';
export { parseSize } from '../model/parse-size.js';
export { applyAction } from './apply-action.js';
export { householdResults } from './household-results.js';
export { restart, transition } from './transition.js';
