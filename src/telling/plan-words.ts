import type { PoolChange } from '../model/choice-types.js';
import type { OfferedPlan } from '../model/ladder-types.js';
import { listIn } from './format.js';
import { deviceName } from './names.js';
import type { Telling } from './telling.js';

/** What a plan asks for, as the rest of a sentence: "turn off 3 apps on Ana's iPhone; they normally …". */
export function planWords(telling: Telling, plan: OfferedPlan): string {
  const { localize } = telling;
  const of = (...kinds: readonly PoolChange['choice']['kind'][]) =>
    plan.choices.filter(({ choice }) => kinds.includes(choice.kind));
  const names = (changes: readonly PoolChange[]) =>
    listIn(
      localize.lang(),
      changes.map(({ choice }) => choice.name || localize.term('unnamedBackup')),
    );
  const phrases: string[] = [];
  const oldBackups = of('old-backup');
  if (oldBackups.length > 0) phrases.push(localize.term('planOldBackups', names(oldBackups)));
  if (of('deleted').length > 0) phrases.push(localize.term('planEmptyDeleted'));
  phrases.push(...appPhrases(telling, plan, of('app')));
  for (const change of of('photos')) {
    const moves = change.option.why === 'photos-to-icloud';
    phrases.push(localize.term(moves ? 'planPhotosMove' : 'planPhotosOff', devicesOf(telling, change)));
  }
  for (const change of of('messages')) {
    phrases.push(localize.term('planMessagesMove', devicesOf(telling, change)));
  }
  const drive = of('drive');
  if (drive.length > 0) phrases.push(localize.term('planDrive', names(drive)));
  for (const change of of('backup')) phrases.push(localize.term('planComputer', devicesOf(telling, change)));
  return withCaveat(telling, listIn(localize.lang(), phrases), of('app'), plan);
}

function withCaveat(
  { localize }: Telling,
  said: string,
  apps: readonly PoolChange[],
  { choices }: OfferedPlan,
): string {
  if (apps.length === 0) return said;
  const returning = apps.every(({ option }) => option.why === 'app-returns');
  const onlyApps = apps.length === choices.length;
  return localize.term(returning ? 'planAppsReturn' : 'planAppsCheck', said, apps.length, onlyApps);
}

/** "turn off 3 apps on Ana's iPhone", a phrase a device; the number opens the list. */
function appPhrases(telling: Telling, plan: OfferedPlan, apps: readonly PoolChange[]): string[] {
  const byDevice = new Map<string, PoolChange[]>();
  for (const app of apps) {
    const id = app.option.deviceIds.join();
    byDevice.set(id, [...(byDevice.get(id) ?? []), app]);
  }
  return [...byDevice].map(([id, changes]) => {
    const { localize, figures } = telling;
    const text = localize.term('planAppCount', changes.length);
    const device = changes[0] ? devicesOf(telling, changes[0]) : '';
    const apps = figures.mark(`plan/${id}`, text, ({ planSum }) => planSum(telling, plan));
    return localize.term('planApps', apps, device);
  });
}

function devicesOf({ snapshot, localize }: Telling, { option }: PoolChange): string {
  const devices = snapshot.household.people.flatMap((person) => person.devices);
  const touched = devices.filter(({ id }) => option.deviceIds.includes(id));
  return listIn(
    localize.lang(),
    touched.map((device) => deviceName(localize, snapshot.household, device)),
  );
}
