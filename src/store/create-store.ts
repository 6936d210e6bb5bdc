import { EXAMPLE_RESULTS } from '../data/example-results.js';
import type { Household } from '../model/household.js';
import type { Action } from './actions.js';
import type { Moment } from './history.js';
import { engine } from './learn-engine.js';
import { refuse, type Refusal } from './outcome.js';
import { viewResults, type Terms } from './results.js';
import type { Snapshot } from './snapshot.js';
import { beginWith, type State } from './state.js';
import { DEFAULT_VIEW } from './view.js';
import type { WorkedOut } from './work-out.js';

export interface StoreOptions extends Terms {
  /** As `parseHousehold` reads it. */
  readonly household: Household;
  /** It is the page's example: the reader's first own number clears it. */
  readonly isExample?: boolean;
}

/** What became of an action. `changed` is false when everything was so already. */
export type Answer =
  | {
      readonly ok: true;
      readonly changed: boolean;
      readonly snapshot: Snapshot;
      /** Of the part it added. */
      readonly id?: string;
    }
  | Refusal;

export interface Store {
  readonly snapshot: Snapshot;
  /** Carries out an action, or refuses it with a reason, as all of them until the engine is learnt; never throws. */
  dispatch(action: Action): Answer;
  /** Called after every change with the new snapshot; gives a function that ends it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  /**
   * Takes other data of the page's, to which `reset` then comes back: as a step that can be undone, or, if
   * not `undoable`, as the beginning of a new history.
   */
  load(moment: Moment, options: { readonly undoable: boolean }): void;
  /**
   * Takes what the page says once the reader has numbers of their own: they stay, `reset` comes to these from now
   * on, and the snapshot tells that they are there.
   */
  offer(moment: Moment): void;
  /** Takes prices or limits that came later; those not given stay. */
  setTerms(terms: Terms): void;
}

/**
 * One household, how it is looked at and what follows from it; knows nothing of a page. The household and the
 * view are frozen and replaced at every change, and parts an action doesn't touch stay the very same objects.
 */
export function createStore({ household, isExample = false, ...given }: StoreOptions): Store {
  let terms: Terms = given;
  let state = beginWith({ household, isExample }, DEFAULT_VIEW);
  let worked = workedFor(household, terms);
  let current = snapshotOf(state, worked);
  const listeners = new Set<(snapshot: Snapshot) => void>();

  function publish(): void {
    current = snapshotOf(state, worked);
    for (const listener of [...listeners]) listener(current);
  }

  function workAnew(household: Household): void {
    worked.drop?.();
    worked = workedFor(household, terms);
  }

  /** Whether it shows anything else. */
  function turnTo(next: State): boolean {
    const isOther = next.history !== state.history || next.view !== state.view || next.start !== state.start;
    state = next;
    const { household } = next.history.present;
    if (household !== current.household) workAnew(household);
    if (isOther) publish();
    return isOther;
  }

  return {
    get snapshot() {
      return current;
    },
    dispatch(action) {
      const outcome = engine.known?.transition(state, action) ?? refuse('', 'not-loaded');
      if (!outcome.ok) return outcome;
      const { state: next, ...rest } = outcome;
      return { ...rest, changed: turnTo(next), snapshot: current };
    },
    subscribe(listener) {
      const own = (snapshot: Snapshot) => {
        listener(snapshot);
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    load(moment, options) {
      turnTo(engine.known?.restart(state, moment, options) ?? beginWith(moment, state.view));
    },
    offer(moment) {
      if (engine.known) turnTo(engine.known.offer(state, moment));
    },
    setTerms(later) {
      terms = { ...terms, ...later };
      workAnew(current.household);
      publish();
    },
  };
}

/** Before the engine is learnt nothing but the example has been read. */
const workedFor = (household: Household, terms: Terms): Partial<WorkedOut> & Pick<WorkedOut, 'results'> =>
  engine.known?.workOut(household, terms) ?? { results: { ...EXAMPLE_RESULTS, prices: undefined } };

function snapshotOf({ start, history, view }: State, worked: ReturnType<typeof workedFor>): Snapshot {
  const { household, isExample } = history.present;
  return Object.freeze({
    household,
    view,
    results: viewResults(worked.results, household, view),
    get ready() {
      return worked.ready ?? null;
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isExample,
    isOffered: start.isLate === true && start.household !== household,
  });
}
