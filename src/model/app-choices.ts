import { APP_LOSSES, type Loss } from '../data/losses.js';
import { appPaths } from './app-paths.js';
import type { PoolChoice } from './choice-types.js';
import { deviceBackup, printedTotal } from './device-backup.js';
import type { App, Device } from './household.js';
import { makeChoice } from './make-choice.js';
import { rememberedWith } from './remembered-with.js';

/**
 * The switches of a device's apps: as the device is today, and with its wishes come true. `usedGoverns`: a
 * printed *Used* governs the high end of the pool's need.
 */
export const appChoices = rememberedWith(switchesOf);

function switchesOf(
  wished: Device,
  today: Device,
  personId: string,
  usedGoverns: boolean,
): readonly PoolChoice[] {
  if (wished.backup !== 'icloud') return [];
  const measured = printedTotal(wished) !== null && !deviceBackup(wished).rowsExceedTotal;
  const deviceIds = [wished.id];
  const choices: PoolChoice[] = [];
  const paths = appPaths(today);
  for (const [i, app] of today.apps.entries()) {
    const cost = costOfApp(app);
    if (!cost) continue;
    const { bytes, low, high } = app.size;
    choices.push(
      makeChoice({ id: paths[i] ?? '', kind: 'app', personId, name: app.name, asIs: 'on' }, [
        {
          id: 'off',
          effect: { bytes: -bytes, high: usedGoverns || measured ? -low : -high },
          loss: cost.loss,
          changes: 1,
          why: cost.why,
          deviceIds,
          reversible: true,
          deletes: 'backup-part',
        },
      ]),
    );
  }
  return choices;
}

/** What turning an app off costs before effort and why, or nothing when it stays: off already, wished, or locked. */
function costOfApp(app: App): Loss | null {
  if (!app.on || app.want !== null || app.size.high === 0) return null;
  const { loss, why, locked } = APP_LOSSES[app.class];
  if (locked) return app.unlocked ? { loss, why } : null;
  return { loss: app.loss ?? loss, why };
}
