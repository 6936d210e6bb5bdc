import * as v from 'valibot';
import { problemsOf } from '../model/schema-problems.js';
import type { Refusal } from './outcome.js';

export type Reading<Value> = { readonly ok: true; readonly value: Value } | Refusal;

/** Checks one value by its schema; `path` says where in the action it stood. */
export function readValue<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  path: string,
): Reading<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.flatMap((issue) => problemsOf(issue, path)) };
}
