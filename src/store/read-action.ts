import * as v from 'valibot';
import { TIERS } from '../data/tiers.js';
import { problemsOf } from '../model/schema-problems.js';
import { STEP_FACTS } from '../model/step-facts.js';
import type { StepCode } from '../model/step-types.js';
import type { PartKind } from './find-part.js';
import { refuse, type Refusal } from './outcome.js';
import { viewChangeSchema } from './view-schema.js';

const text = v.string('not-text');
const key = v.optional(text);
const kinds = ['person', 'device', 'app', 'old-backup', 'drive-item'] as const satisfies readonly PartKind[];
const wish = v.union([v.boolean(), v.string(), v.null()], 'not-a-wish');
const take = v.array(v.tuple([text, text], 'not-a-choice'), 'not-a-list');
const stepCode = v.custom<StepCode>(
  (code) => typeof code === 'string' && Object.hasOwn(STEP_FACTS, code),
  'not-a-step',
);
const step = v.object(
  {
    code: stepCode,
    poolId: text,
    deviceId: v.nullable(text),
    tier: v.nullable(v.picklist(TIERS, 'not-an-option')),
    settles: v.nullable(v.object({ path: text, wish })),
  },
  'not-a-step',
);
const change = <const Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({ type: v.literal(type), ...entries });

/**
 * The shape of each action. What parts and values may be, the household's own rules say later. Keys it
 * doesn't know are left aside: a newer leaf may say more than an older scope understands.
 */
const actionSchema = v.variant(
  'type',
  [
    change('set', { id: v.optional(text), field: text, value: v.optional(v.unknown()), key }),
    change('add', {
      kind: v.picklist(kinds, 'not-a-kind'),
      to: v.optional(text),
      part: v.optional(v.unknown()),
    }),
    change('remove', { id: text }),
    change('rename', { id: text, name: v.unknown(), key }),
    change('want', { path: text, want: wish }),
    change('set-loss', { id: text, loss: v.unknown(), key }),
    change('set-pool', { id: text, pool: v.unknown(), family: v.optional(v.unknown()), key }),
    change('apply-plan', { plan: v.object({ take }, 'not-a-plan') }),
    change('done', { step }),
    change('import', {
      household: v.optional(v.unknown()),
      to: v.optional(text),
      parts: v.optional(v.unknown()),
    }),
    change('reset', {}),
    change('undo', {}),
    change('redo', {}),
    change('view', { view: viewChangeSchema }),
  ],
  'unknown-action',
);

type AnyAction = v.InferOutput<typeof actionSchema>;

/** An action whose shape is right. */
export type CheckedAction<Type extends AnyAction['type'] = AnyAction['type']> = Extract<
  AnyAction,
  { readonly type: Type }
>;

/** Reads an action from anything at all; never throws. */
export function readAction(input: unknown): { readonly ok: true; readonly action: CheckedAction } | Refusal {
  try {
    const result = v.safeParse(actionSchema, input);
    return result.success
      ? { ok: true, action: result.output }
      : { ok: false, problems: result.issues.flatMap((issue) => problemsOf(issue)) };
  } catch {
    // A getter or proxy of the page's own that throws.
    return refuse('', 'unreadable');
  }
}
