import type { Action } from '../../store/actions.js';
import type { Localize } from '../localize.js';
import type { FindApp } from './app-words.js';

/** What every row draws with. */
export interface RowContext {
  readonly localize: Localize;
  /** What the longest bar stands for, in bytes. */
  readonly most: number;
  /** The app catalogue, once it is there. */
  readonly find: FindApp | undefined;
  readonly request: (action: Action) => void;
}
