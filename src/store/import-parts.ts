import * as v from 'valibot';
import {
  appSchema,
  deviceSchema,
  driveItemSchema,
  oldBackupSchema,
  personSchema,
} from '../model/household-schema.js';
import type { App, Household } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import { append, listFor, LISTINGS } from './add-part.js';
import type { PartKind } from './find-part.js';
import { becomes, type Outcome } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { readValue } from './read-value.js';
import { replaceAt, valueAt, type Path } from './replace-at.js';

const partsSchema = v.strictObject({
  people: v.optional(v.array(personSchema), []),
  devices: v.optional(v.array(deviceSchema), []),
  apps: v.optional(v.array(appSchema), []),
  oldBackups: v.optional(v.array(oldBackupSchema), []),
  drive: v.optional(v.array(driveItemSchema), []),
});

/** `import`: a whole household instead of this one, or parts into it. */
export function importParts(household: Household, action: CheckedAction<'import'>): Outcome {
  if (action.household !== undefined) return importHousehold(action.household);
  const reading = readValue(partsSchema, action.parts, 'parts');
  if (!reading.ok) return reading;
  const { people, devices, apps, oldBackups, drive } = reading.value;
  const lists: [PartKind, readonly { id: string }[]][] = [
    ['person', people],
    ['device', devices],
    ['old-backup', oldBackups],
    ['drive-item', drive],
    ['app', apps],
  ];
  return lists.reduce<Outcome>((outcome, [kind, parts]) => {
    if (!outcome.ok || parts.length === 0) return outcome;
    const { most } = LISTINGS[kind];
    const list = listFor(outcome.household, LISTINGS[kind], action.to);
    if (!list.ok) return list;
    if (kind !== 'app') return append(outcome.household, list.path, most, parts);
    return importApps(outcome.household, list.path, apps);
  }, becomes(household));
}

function importHousehold(input: unknown): Outcome {
  const reading = parseHousehold(input);
  if (reading.ok) return becomes(reading.household);
  const problems = reading.problems.map(({ path, ...problem }) => ({
    ...problem,
    path: path ? `household.${path}` : 'household',
  }));
  return { ok: false, problems };
}

type ReadApp = v.InferOutput<typeof appSchema>;

/** The size read goes to the row that is there already; the others are appended. */
function importApps(household: Household, path: Path, apps: readonly ReadApp[]): Outcome {
  const rows = valueAt(household, path) as readonly App[];
  const twin = (app: ReadApp) =>
    rows.findIndex(({ bundle, name }) => (bundle && app.bundle ? bundle === app.bundle : name === app.name));
  const known = apps.filter((app) => twin(app) !== -1);
  const sized = known.reduce(
    (whole, app) => replaceAt(whole, [...path, twin(app), 'size'], app.size),
    household,
  );
  return append(
    sized,
    path,
    LISTINGS.app.most,
    apps.filter((app) => !known.includes(app)),
  );
}
