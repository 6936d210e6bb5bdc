import type { LateActions } from './apply-action.js';
import { doStep } from './do-step.js';
import { importParts } from './import-parts.js';

/** All that a store has to learn before it can do it. */
export const LATE_ACTIONS: LateActions = { done: doStep, import: importParts };
