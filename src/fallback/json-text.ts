/** A character as an escape within a string of JSON. */
export const jsonEscape = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Data as JSON that may stand in a script, a template of Liquid, Nunjucks or Hugo, and a text that is searched for
 * shortcodes: what they would take for theirs is escaped within its strings, and means the same.
 */
export const jsonText = (data: unknown): string =>
  JSON.stringify(data).replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(/[<>&{}[\]%]/g, jsonEscape));
