import type { HouseholdInput } from '../../src/model/household.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an attribute in double quotes. */
export const attribute = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

const codeOf = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A household as JSON that may stand in a script, a template of Liquid, Nunjucks or Hugo, and a text that is
 * searched for shortcodes: what they would take for theirs is escaped within its strings, and means the same.
 */
export const json = (household: HouseholdInput): string =>
  JSON.stringify(household).replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(/[<>&{}[\]%\u2028\u2029]/g, codeOf),
  );

/** HTML whose texts such a template or search leaves alone. */
export const untemplated = (html: string): string =>
  html.replace(/[{}[\]]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** An object as the attributes of a WordPress block, within an HTML comment. */
export const blockAttributes = (attributes: Readonly<Record<string, string>>): string =>
  JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, codeOf)
    .replaceAll('\\"', '\\u0022');
