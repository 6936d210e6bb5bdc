import type { Action } from '../../store/actions.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { Localize } from '../localize.js';

/** What the parts of `stowage-devices` draw from, and where their edits go. */
export interface Panel {
  readonly snapshot: Snapshot;
  readonly localize: Localize;
  readonly request: (action: Action) => void;
}
