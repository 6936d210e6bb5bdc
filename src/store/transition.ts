import { deepFreeze } from '../model/deep-freeze.js';
import type { Household } from '../model/household.js';
import type { Action } from './actions.js';
import { changeMoment } from './change-moment.js';
import { changeView, settleView } from './change-view.js';
import { record, redo, undo, type History, type Moment } from './history.js';
import { refuse, type Refusal } from './outcome.js';
import { readAction } from './read-action.js';
import { isSame, share } from './share.js';
import { beginWith, type State } from './state.js';
import type { ViewChange } from './view.js';

/** What an action makes of a state; `id` is that of a part it added. */
export interface Transition {
  readonly ok: true;
  readonly state: State;
  readonly id?: string;
}

/** The state after an action, its history and view the very same where the action changes nothing of them. */
export function transition(state: State, input: Action): Transition | Refusal {
  const reading = readAction(input);
  if (!reading.ok) return reading;
  const { action } = reading;
  switch (action.type) {
    case 'undo':
      return travel(state, undo(state.history), 'nothing-to-undo');
    case 'redo':
      return travel(state, redo(state.history), 'nothing-to-redo');
    case 'reset':
      return { ok: true, state: startAgain(state) };
    case 'view':
      return lookOtherwise(state, action.view);
    default: {
      const change = changeMoment(state.history.present, action);
      if (!change.ok) return change;
      const { moment, ...rest } = change;
      return { ...rest, state: step(state, moment, 'key' in action ? action.key : undefined) };
    }
  }
}

/** Other data of the page's: as a step that can be undone, or as the beginning of a new history. */
export function restart(
  state: State,
  { household, isExample }: Moment,
  { undoable }: { readonly undoable: boolean },
): State {
  const start = { household: sharing(state, household), isExample };
  return undoable ? step({ ...state, start }, start) : turnTo(beginWith(start, state.view));
}

/** Other data of the page's for `reset` to come to, while the reader keeps their own. */
export function offer(state: State, { household, isExample }: Moment): State {
  const { start } = state;
  if (isSame(start.household, household)) return state;
  return {
    ...state,
    start: { household: sharing(state, household), isExample, isLate: true },
  };
}

/** The page's household with what it has in common with the one there is: the model remembers only what is frozen. */
const sharing = ({ history }: State, household: Household): Household =>
  deepFreeze(share(history.present.household, household));

/** What was offered is taken. */
function startAgain(state: State): State {
  const { household, isExample, isLate } = state.start;
  const start = isLate ? { household, isExample } : state.start;
  return step({ ...state, start }, start);
}

function step(state: State, present: Moment, key?: string): State {
  const { household, isExample } = state.history.present;
  if (present.household === household && present.isExample === isExample) return state;
  return turnTo({ ...state, history: record(state.history, present, key) });
}

function travel(state: State, history: History | undefined, code: string): Transition | Refusal {
  return history ? { ok: true, state: turnTo({ ...state, history }) } : refuse('', code);
}

/** Nothing is looked at that isn't in the household. */
const turnTo = (state: State): State => ({
  ...state,
  view: settleView(state.view, state.history.present.household),
});

function lookOtherwise(state: State, change: ViewChange): Transition | Refusal {
  const view = changeView(state.view, change);
  if (settleView(view, state.history.present.household) !== view) return refuse('view', 'no-such-part');
  return { ok: true, state: { ...state, view } };
}
