import type { Contract } from './contract.js';

/** Each element's contract, loaded with the element, so that one that doesn't load fails by itself. */
export const CONTRACTS: Readonly<Record<string, () => Promise<{ readonly contract: Contract }>>> = {
  'stowage-answer': () => import('./stowage-answer.js'),
  'stowage-apps': () => import('./stowage-apps.js'),
  'stowage-devices': () => import('./stowage-devices.js'),
  'stowage-doctor': () => import('./stowage-doctor.js'),
  'stowage-forecast': () => import('./stowage-forecast.js'),
  'stowage-photos': () => import('./stowage-photos.js'),
  'stowage-planner': () => import('./stowage-planner.js'),
  'stowage-problems': () => import('./stowage-problems.js'),
  'stowage-row-adder': () => import('./stowage-row-adder.js'),
  'stowage-rules': () => import('./stowage-rules.js'),
  'stowage-scope': () => import('./stowage-scope.js'),
  'stowage-size-field': () => import('./stowage-size-field.js'),
  'stowage-steps': () => import('./stowage-steps.js'),
  'stowage-tiers': () => import('./stowage-tiers.js'),
  'stowage-tradeoff': () => import('./stowage-tradeoff.js'),
  'stowage-upload': () => import('./stowage-upload.js'),
  'stowage-value': () => import('./stowage-value.js'),
};
