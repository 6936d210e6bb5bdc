import { APP_LOSSES, type Loss } from '../data/losses.js';
import { appPaths } from './app-paths.js';
import type { PoolChoice } from './choice-types.js';
import { deviceBackup, printedTotal } from './device-backup.js';
import type { App, Device } from './household.js';
import { makeChoice } from './make-choice.js';

/** A device as it is, and with its wishes come true. */
interface Standing {
  readonly personId: string;
  readonly today: Device;
  readonly wished: Device;
  /** A printed *Used* governs the high end of the pool's need. */
  readonly usedGoverns: boolean;
}

const known = new WeakMap<Device, Standing & { readonly choices: readonly PoolChoice[] }>();

/** The switches of a device's apps; worked out once for as long as the device stays the same. */
export function appChoices(standing: Standing): readonly PoolChoice[] {
  const { personId, today, wished, usedGoverns } = standing;
  const last = known.get(wished);
  const same = last?.personId === personId && last.today === today && last.usedGoverns === usedGoverns;
  if (same) return last.choices;
  const choices = switchesOf(standing);
  if (Object.isFrozen(today) && Object.isFrozen(wished)) known.set(wished, { ...standing, choices });
  return choices;
}

function switchesOf({ personId, today, wished, usedGoverns }: Standing): readonly PoolChoice[] {
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
