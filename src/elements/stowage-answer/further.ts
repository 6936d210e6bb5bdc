export { sums as words } from '../../locales/en/sums.js';
export { sumPart } from './sum-part.js';
export { temporaryWhere } from './temporary-where.js';
