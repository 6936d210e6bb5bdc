/** `stowage/words`: sentences for the model's codes, the words of the elements, and other languages for both. */
export { speakLanguage, type Language } from './elements/localize.js';
export { explain, loadSentences } from './locales/explain.js';
export { en, type Terms } from './locales/en.js';
