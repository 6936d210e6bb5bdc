import { jsonEscape } from '../../src/fallback/json-text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an attribute in double quotes. */
export const attribute = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** An object as the attributes of a WordPress block, within an HTML comment. */
export const blockAttributes = (attributes: Readonly<Record<string, string>>): string =>
  JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, jsonEscape)
    .replaceAll('\\"', '\\u0022');
