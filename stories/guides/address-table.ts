import type { TemplateResult } from 'lit';
import { dataTable } from './data-table.js';
import { withCode } from './with-code.js';

const PARTS: Readonly<Record<string, string>> = {
  '`?scenario=`, `?tier=`, `?region=`, `?tiers=`, `?headroom=`': 'the attributes of the planner',
  '`?accent=`': 'a colour as six hex digits, without `#`',
  '`?lang=`': 'the language; Arabic runs from right to left',
  '`?theme=`': '`light` or `dark`; without it, as the reader’s system is',
  '`#household=`': 'a household as JSON, percent-encoded; behind the `#` no server ever reads it',
};

/** What the address of the page in a frame may say. */
export const addressTable = (): TemplateResult =>
  dataTable({
    caption: 'Parts of the address',
    head: ['In the address', 'What it is'],
    words: 2,
    rows: Object.entries(PARTS).map(([part, what]) => [withCode(part), withCode(what)]),
  });
