import type { Household } from '../model/household.js';
import type { Action } from './actions.js';
import type { HouseholdAction } from './apply-action.js';
import { begin, record, redo, undo, type History, type Moment } from './history.js';
import { knownWriting, type Writing } from './learn-writing.js';
import { refuse, type Refusal } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { resultsOf, viewResults, type HouseholdResults, type Terms } from './results.js';
import { share } from './share.js';
import type { Snapshot } from './snapshot.js';
import { changeView, DEFAULT_VIEW, settleView, type View, type ViewChange } from './view.js';

export interface StoreOptions extends Terms {
  /** As `parseHousehold` reads it. */
  readonly household: Household;
  /** It is the page's example: the reader's first own number clears it. */
  readonly isExample?: boolean;
  readonly view?: ViewChange;
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
  /** Carries out an action, or refuses it with a reason, as all of them until writing is learnt; never throws. */
  dispatch(action: Action): Answer;
  /** Called after every change with the new snapshot; gives a function that ends it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  /**
   * Takes other data of the page's, to which `reset` then comes back: as a step that can be undone, or, if
   * not `undoable`, as the beginning of a new history.
   */
  load(moment: Moment, options: { readonly undoable: boolean }): void;
  /** Takes prices or limits that came later; those not given stay. */
  setTerms(terms: Terms): void;
}

/**
 * One household, how it is looked at and what follows from it; knows nothing of a page. The household and the
 * view are frozen and replaced at every change, and parts an action doesn't touch stay the very same objects.
 */
export function createStore({ household, isExample = false, view, ...given }: StoreOptions): Store {
  let start: Moment = { household, isExample };
  let history = begin(start);
  let terms: Terms = given;
  let householdResults = resultsOf(household, terms);
  const firstView = settleView(changeView(DEFAULT_VIEW, view ?? {}), household);
  let current = snapshotOf(history, firstView, householdResults);
  const listeners = new Set<(snapshot: Snapshot) => void>();

  function show(next: History, view: View, results: HouseholdResults): void {
    history = next;
    householdResults = results;
    current = snapshotOf(history, view, results);
    for (const listener of [...listeners]) listener(current);
  }

  function turnTo(next: History): void {
    const { household } = next.present;
    const same = household === current.household;
    show(next, settleView(current.view, household), same ? householdResults : resultsOf(household, terms));
  }

  function step(present: Moment, key?: string): boolean {
    const { household, isExample } = history.present;
    if (present.household === household && present.isExample === isExample) return false;
    turnTo(record(history, present, key));
    return true;
  }

  const answered = (changed: boolean): Answer => ({ ok: true, changed, snapshot: current });

  function travel(next: History | undefined, code: string): Answer {
    if (!next) return refuse('', code);
    turnTo(next);
    return answered(true);
  }

  function lookOtherwise(change: ViewChange): Answer {
    const view = changeView(current.view, change);
    if (settleView(view, current.household) !== view) return refuse('view', 'no-such-part');
    if (view === current.view) return answered(false);
    show(history, view, householdResults);
    return answered(true);
  }

  function change(action: HouseholdAction, { changeMoment }: Writing): Answer {
    const outcome = changeMoment(history.present, action);
    if (!outcome.ok) return outcome;
    const changed = step(outcome.moment, 'key' in action ? action.key : undefined);
    return { ...answered(changed), ...(outcome.id !== undefined && { id: outcome.id }) };
  }

  function perform(action: CheckedAction, writing: Writing): Answer {
    switch (action.type) {
      case 'undo':
        return travel(undo(history), 'nothing-to-undo');
      case 'redo':
        return travel(redo(history), 'nothing-to-redo');
      case 'reset':
        return answered(step(start));
      case 'view':
        return lookOtherwise(action.view);
      default:
        return change(action, writing);
    }
  }

  return {
    get snapshot() {
      return current;
    },
    dispatch(action) {
      const writing = knownWriting();
      if (!writing) return refuse('', 'not-loaded');
      const reading = writing.readAction(action);
      return reading.ok ? perform(reading.action, writing) : reading;
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
    load({ household, isExample }, { undoable }) {
      start = { household: share(current.household, household), isExample };
      if (undoable) step(start);
      else turnTo(begin(start));
    },
    setTerms(later) {
      terms = { ...terms, ...later };
      show(history, current.view, resultsOf(current.household, terms));
    },
  };
}

function snapshotOf(history: History, view: View, results: HouseholdResults): Snapshot {
  const { household, isExample } = history.present;
  return Object.freeze({
    household,
    view,
    results: viewResults(results, household, view),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isExample,
  });
}
