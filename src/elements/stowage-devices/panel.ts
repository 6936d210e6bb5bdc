import type { Action } from '../../store/actions.js';
import type { Answer } from '../../store/create-store.js';
import type { Snapshot } from '../../store/snapshot.js';
import type * as furtherPart from './further.js';
import type { Localize } from '../localize.js';

/** Which of the many apps of a device are drawn. */
export interface RowsShown {
  /** Apps added or edited here: they stay among the rows, however small they are. */
  readonly kept: ReadonlySet<string>;
  /** How many more than the biggest, by device. */
  readonly more: ReadonlyMap<string, number>;
  readonly show: (deviceId: string, more: number) => void;
}

/** What the parts of `stowage-devices` draw from, and where their edits go. */
export interface Panel {
  readonly snapshot: Snapshot;
  readonly localize: Localize;
  readonly request: (action: Action) => Answer | undefined;
  /** Why the last action at a spot was refused, in words; empty when it wasn't. */
  readonly problemAt: (spot: string) => string;
  readonly rows: RowsShown;
  /** The ids of people who are folded until the reader opens them. */
  readonly folded: ReadonlySet<string>;
  /** What is asked below the three questions; it is loaded after them. */
  readonly further: typeof furtherPart | undefined;
}

/** Where on the page a refused action is told: at the field it set, or the button that asked for it. */
export function spotOf(action: Action): string {
  switch (action.type) {
    case 'set':
      return `${action.id ?? ''}/${action.field}`;
    case 'add':
      return `${'to' in action ? action.to : ''}/${action.kind}`;
    case 'set-pool':
      return `${action.id}/pool`;
    default:
      return '';
  }
}
