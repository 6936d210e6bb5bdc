/** Skips a test where an engine can't do what it needs: the reason stands behind its name among those skipped. */
export function skip(context: Mocha.Context, reason: string): never {
  if (context.test) context.test.title += ` (${reason})`;
  return context.skip();
}
