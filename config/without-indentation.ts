import type { Plugin } from 'vite';

/**
 * Leaves the indentation of templates and styles out of a script, which nothing that is drawn depends on; that of
 * code goes anyway. Lines stay lines, so that a source map still names the right one.
 */
export const withoutIndentation = (): Plugin => ({
  name: 'without-indentation',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id) ? { code: code.replace(/\n[ ]+/g, '\n'), map: null } : undefined,
});
