export { parseHousehold } from '../model/parse-household.js';
export { parseSize } from '../model/parse-size.js';
export { applyAction } from './apply-action.js';
export { changeMoment } from './change-moment.js';
export { readAction } from './read-action.js';
