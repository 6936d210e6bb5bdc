export { parseHousehold } from '../model/parse-household.js';
export { parseSize } from '../model/parse-size.js';
export { applyAction } from './apply-action.js';
export { offer, restart, transition } from './transition.js';
export { workOut } from './work-out.js';
