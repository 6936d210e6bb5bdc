import { createContext } from '@lit/context';
import type { Problem } from '../model/parse-household.js';
import type { Snapshot } from '../store/snapshot.js';

/** Something wrong in the page's own data, and where it was given: the property, an element, an attribute. */
export interface DataProblem extends Problem {
  readonly source:
    | 'household'
    | 'src'
    | 'script'
    | 'table'
    | 'scenario'
    | 'tier'
    | 'region'
    | 'prices'
    | 'tiers'
    | 'headroom'
    | 'theme'
    | 'remember'
    | 'of'
    | 'pool'
    | 'person'
    | 'device'
    | 'rule';
}

/** Whether a reader's numbers are kept in this browser; `full`: it wouldn't take them. */
export type Remembering = 'on' | 'off' | 'full';

/** What elements keep beside the reader's numbers, as JSON, each under a name of its own. */
export interface KeptBeside {
  /** What is kept under a name from an earlier visit, whoever wrote it; nothing while nothing is remembered. */
  recall(name: string): unknown;
  /** Does nothing while nothing is remembered; `null` takes away what is there. */
  keep(name: string, json: object | null): void;
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
  /** Nothing where the page or the browser doesn't let the reader choose. */
  readonly remembering?: Remembering | undefined;
  readonly beside?: KeptBeside | undefined;
}

/** A string, so that two bundles on one page meet; within `@1` handles, snapshots and actions only grow. */
export const storeContext = createContext<ScopeHandle>('stowage/store@1');
