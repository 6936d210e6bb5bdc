/** `stowage/words`: sentences for the model's codes, and the words of the elements. */
export { explain } from './locales/explain.js';
export { en, type Terms } from './locales/en.js';
