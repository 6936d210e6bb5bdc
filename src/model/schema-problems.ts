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
 * A union's issue stands for those of its branch that got furthest.
 */
export function problemsOf(issue: Issue, prefix = ''): Problem[] {
  const path = pathOf(issue, prefix);
  if (issue.message === '' && issue.issues) return issue.issues.flatMap((inner) => problemsOf(inner, path));
  // Valibot's own words (an object expected, say) have no code of ours.
  const code = /^[a-z-]+$/.test(issue.message) ? issue.message : 'not-an-object';
  const { requirement } = issue;
  const limit = typeof requirement === 'number' ? { limit: requirement } : {};
  return [{ path, code, params: { received: shown(issue.input), ...limit } }];
}

function pathOf(issue: Issue, prefix: string): string {
  return (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${String(key)}]` : path ? `${path}.${String(key)}` : String(key),
    prefix,
  );
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 40) : typeof value === 'number' ? String(value) : kindOf(value);
