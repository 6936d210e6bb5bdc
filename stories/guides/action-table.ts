import type { TemplateResult } from 'lit';
import type { Action } from '../../src/store/actions.js';
import { dataTable } from './data-table.js';
import { withCode } from './with-code.js';

const ACTIONS: Readonly<Record<Action['type'], string>> = {
  set: 'changes a value of today',
  rename: 'changes a name',
  add: 'a person, device, app, old backup or thing in iCloud Drive',
  remove: 'the same, with all that is in it',
  want: 'a wish beside today’s value; `null` takes it back',
  'set-loss': 'what leaving an app out would cost the reader',
  'set-pool': 'whose storage a person uses: their own, or the family’s',
  'apply-plan': 'writes a plan of the snapshot as wishes',
  done: 'makes a step of the snapshot part of today',
  import: 'takes in a household, or parts of one',
  view: 'how it is looked at: the tier planned for, the version of iOS; never undone',
  undo: 'takes the last step back',
  redo: 'takes it again',
  reset: 'begins again with what the page gave',
};

/** What can be asked of a scope. */
export const actionTable = (): TemplateResult =>
  dataTable({
    caption: 'What can be asked for',
    head: ['Action', 'What it does'],
    words: 2,
    rows: Object.entries(ACTIONS).map(([type, does]) => [withCode(`\`${type}\``), withCode(does)]),
  });
