import { advice } from '../../locales/en/advice.js';
import { sums } from '../../locales/en/sums.js';

export { applyPart } from './apply-part.js';
export { savePart } from './save-part.js';
export { sentences } from '../../telling/sentences.js';
export { sumPart } from './sum-part.js';

export const words = { ...advice, ...sums };
