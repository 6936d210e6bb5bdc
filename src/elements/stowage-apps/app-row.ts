import { APP_LOSSES } from '../../data/losses.js';
import type { App, Device } from '../../model/household.js';
import type { OfferedPlan } from '../../model/ladder-types.js';

/** How an app stands: today's value, the reader's wish, or what the plan would do. */
export type AppState = 'on' | 'off-today' | 'you-off' | 'you-on' | 'kept' | 'locked' | 'plan-off';

/** One row of the table. */
export interface AppRow {
  readonly app: App;
  /** The choice's path: `d1/a1`. */
  readonly path: string;
  /** With the reader's wish. */
  readonly on: boolean;
  readonly state: AppState;
  /** Its kind is never left out unless the reader allows it for this very app. */
  readonly lockable: boolean;
  /** Not allowed yet, so its switch stays on. */
  readonly locked: boolean;
  /** Before effort; what its kind says while the reader says nothing. */
  readonly loss: number;
}

/** The rows of a device, marked by the plan for the tier planned for. */
export function appRows(device: Device, plan: Pick<OfferedPlan, 'take'> | null | undefined): AppRow[] {
  const planned = new Set(plan?.take.filter(([, option]) => option === 'off').map(([path]) => path));
  return device.apps.map((app): AppRow => {
    const path = `${device.id}/${app.id}`;
    const { loss, locked: lockable } = APP_LOSSES[app.class];
    const on = app.want ?? app.on;
    const locked = lockable && !app.unlocked && on && app.on;
    return {
      app,
      path,
      on,
      state: stateOf(app, locked, planned.has(path)),
      lockable,
      locked,
      loss: lockable ? loss : (app.loss ?? loss),
    };
  });
}

function stateOf({ on, want }: App, locked: boolean, planOff: boolean): AppState {
  if (want === true) return on ? 'kept' : 'you-on';
  if (!on) return 'off-today';
  if (want === false) return 'you-off';
  if (locked) return 'locked';
  return planOff ? 'plan-off' : 'on';
}
