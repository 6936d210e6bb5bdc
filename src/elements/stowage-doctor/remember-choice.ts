import { nothing, type TemplateResult } from 'lit';
import type { Remembering } from '../../scope/context.js';
import type { Localize } from '../localize.js';
import { rememberPart } from '../stowage-planner/keeping-part.js';

const PLANNER = 'stowage-planner';

/** Whether answers are remembered, where the reader may choose that; a planner of the scope has the choice already. */
export function rememberChoice(
  localize: Localize,
  scope: HTMLElement | null,
  remembering: Remembering | undefined,
): TemplateResult | typeof nothing {
  if (!scope || !remembering || scope.matches(PLANNER) || scope.querySelector(PLANNER)) return nothing;
  return rememberPart(localize, scope, remembering);
}
