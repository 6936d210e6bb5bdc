import { createContext } from '@lit/context';
import type { Problem } from '../model/parse-household.js';
import type { Snapshot } from '../store/snapshot.js';

/** Something wrong in the page's own data, and where it was given. */
export interface DataProblem extends Problem {
  readonly source:
    'household' | 'script' | 'scenario' | 'tier' | 'region' | 'of' | 'pool' | 'person' | 'device';
}

/** What a scope gives to those who ask for it. */
export interface ScopeHandle {
  /** Requests are dispatched on it. */
  readonly scope: HTMLElement;
  /** `null` while the scope waits for its data. */
  readonly snapshot: Snapshot | null;
  readonly problems: readonly DataProblem[];
  /** Whether the scope is around who asked; false: the page gave its first one, or its own. */
  readonly nearest: boolean;
}

/** A string, so that two bundles on one page meet; within `@1` handles, snapshots and actions only grow. */
export const storeContext = createContext<ScopeHandle>('stowage/store@1');
