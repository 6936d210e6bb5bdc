// The snippets of a Markdown file, with what stands behind the language of their fences:
// `continues` (goes on from the one before), `from="file"` (is part of that file, which is tested by itself),
// `not-run="why"` (can't be opened by itself).
const FENCE = /^```(\w+)([^\n]*)\n([^]*?)^```$/gm;

const valueOf = (mark, marks) => new RegExp(`${mark}="([^"]*)"`).exec(marks)?.[1];

/**
 * @param text of the file
 * @returns `{line, language, code, alone, from, notRun}` of each: `code` with what it continues, `alone` without
 */
export function snippetsOf(text) {
  const snippets = [];
  for (const { index, 1: language, 2: marks, 3: code } of text.matchAll(FENCE)) {
    const before = / continues\b/.test(marks) && snippets.findLast((other) => other.language === language);
    snippets.push({
      line: text.slice(0, index).split('\n').length,
      language,
      code: before ? `${before.code}\n${code}` : code,
      alone: code,
      from: valueOf('from', marks),
      notRun: valueOf('not-run', marks),
    });
  }
  return snippets;
}

/** What a snippet's comments say that it logs: those that name a figure. */
export const logsTold = (code) =>
  [...code.matchAll(/console\.log\(.*\/\/ (.*\d.*)$/gm)].flatMap(([, told]) =>
    told.replace(/ …$/, '').split(', '),
  );
