import type { Household } from '../model/household.js';
import type { Problem } from '../model/parse-household.js';

/**
 * An action that can't be carried out: nothing changed. A problem's path leads through the action
 * (`value`, `part.apps[0].size`), or is the household's own where a rule about the whole is broken.
 */
export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** What an action makes of a household; `id` is that of a part it added. */
export interface Change {
  readonly ok: true;
  readonly household: Household;
  readonly id?: string;
}

export type Outcome = Change | Refusal;

export const refuse = (path: string, code: string, params: Problem['params'] = {}): Refusal => ({
  ok: false,
  problems: [{ path, code, params }],
});

export const becomes = (household: Household): Change => ({ ok: true, household });
