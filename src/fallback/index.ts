/** `stowage/fallback`: a household as HTML, without a page; for what is built before anybody reads it. */
export { doctorFallback } from './doctor-fallback.js';
export { fallback, fallbackText, type FallbackOptions } from './fallback.js';
export type { Language } from './language-speaker.js';
export { plannerMarkup } from './planner-markup.js';
export { rulesFallback, type RulesFallbackOptions } from './rules-fallback.js';
