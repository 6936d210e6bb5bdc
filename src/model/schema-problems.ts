import type * as v from 'valibot';

/** One wrong place. `path` as in JavaScript (`people[0].devices[1].apps[3].size`, `''` for the whole). */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

type Issue = v.BaseIssue<unknown>;

/**
 * What a schema found wrong, `prefix` being the path of what it read.
 * A union's issue stands for those found inside its branches, if one of them got inside.
 */
export function problemsOf(issue: Issue, prefix = ''): Problem[] {
  const path = pathOf(issue, prefix);
  const inside = (issue.issues ?? []).filter((inner) => inner.path);
  if (inside.length > 0) return inside.flatMap((inner) => problemsOf(inner, path));
  const { message: code, requirement } = issue;
  const limit = typeof requirement === 'number' ? { limit: requirement } : {};
  return [{ path, code, params: { received: shown(issue.input), ...limit } }];
}

function pathOf(issue: Issue, prefix: string): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    const name = String(key);
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path ? `${path}.${name}` : name;
  }, prefix);
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 40) : typeof value === 'number' ? String(value) : kindOf(value);
