import type { DataProblem } from './context.js';

export type JsonReading =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly problem: DataProblem };

/** What a text says that should be JSON. */
export function parseJson(text: string, source: DataProblem['source']): JsonReading {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, problem: { source, path: '', code: 'not-json', params: {} } };
  }
}
