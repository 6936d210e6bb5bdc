export { parseHousehold } from '../model/parse-household.js';
export { applyAction } from './apply-action.js';
export { changeMoment } from './change-moment.js';
export { readAction } from './read-action.js';
