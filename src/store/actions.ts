import type { HouseholdInput } from '../model/household.js';
import type { Step } from '../model/step-types.js';
import type { Wish } from '../model/wish-paths.js';
import type { SetField, SetValues } from './set-values.js';
import type { ViewChange } from './view.js';

/** JSON of single parts, as in a household's JSON; everything is optional. */
export type PersonInput = NonNullable<HouseholdInput['people']>[number];
export type DeviceInput = NonNullable<PersonInput['devices']>[number];
export type AppInput = NonNullable<DeviceInput['apps']>[number];
export type OldBackupInput = NonNullable<PersonInput['oldBackups']>[number];
export type DriveItemInput = NonNullable<NonNullable<PersonInput['cloud']>['drive']>[number];
export type PoolInput = Exclude<NonNullable<PersonInput['pool']>, 'family'>;

/** Successive actions with the same key are one step of the history: give a field's typing one. */
interface Merging {
  readonly key?: string;
}

interface SetOne<Field extends SetField> extends Merging {
  readonly type: 'set';
  /** The part's id; `family` for the family's pool; none for the household itself. */
  readonly id?: string;
  readonly field: Field;
  readonly value: SetValues[Field];
}

/** Sets one value of today: `{type: 'set', id: 'd1', field: 'photos.size', value: '24 GB', key: 'd1/photos'}`. */
export type SetAction = { [Field in SetField]: SetOne<Field> }[SetField];

/** Puts a part at the end of its list. Its id is given out unless it brings one. `to`: whose it is. */
export type AddAction =
  | { readonly type: 'add'; readonly kind: 'person'; readonly part: PersonInput }
  | { readonly type: 'add'; readonly kind: 'device'; readonly to: string; readonly part: DeviceInput }
  | { readonly type: 'add'; readonly kind: 'app'; readonly to: string; readonly part: AppInput }
  | { readonly type: 'add'; readonly kind: 'old-backup'; readonly to: string; readonly part: OldBackupInput }
  | { readonly type: 'add'; readonly kind: 'drive-item'; readonly to: string; readonly part: DriveItemInput };

/** Takes a person, device, app, old backup or Drive item out, with all that is in it. */
export interface RemoveAction {
  readonly type: 'remove';
  readonly id: string;
}

export interface RenameAction extends Merging {
  readonly type: 'rename';
  readonly id: string;
  readonly name: string;
}

/**
 * A wish: what shall be, beside what is today; `null` takes it back. Paths as in plans: `d1/a1` (on?),
 * `d1/photos` and `d1/messages` (a place), `d1/backup` (a place), `p1/deleted` (empty it?), `p1/o1` and `p1/f1`
 * (keep or delete), and `p1/photos`, `p1/messages` for all of a person's devices that have them.
 */
export interface WantAction {
  readonly type: 'want';
  readonly path: string;
  readonly want: Wish;
}

/** What giving up an app is felt to cost, before effort; `null`: what its class says. */
export interface SetLossAction extends Merging {
  readonly type: 'set-loss';
  readonly id: string;
  readonly loss: number | null;
}

/**
 * Whose storage a person uses: their own, or the family's. The first member founds the family's pool on
 * `family`, else on the own one when that is paid for, else on 50 GB.
 */
export interface SetPoolAction extends Merging {
  readonly type: 'set-pool';
  readonly id: string;
  readonly pool: 'family' | PoolInput;
  readonly family?: PoolInput;
}

/** Writes what a plan of the snapshot takes as wishes. An offered plan can be passed as it is. */
export interface ApplyPlanAction {
  readonly type: 'apply-plan';
  readonly plan: { readonly take: readonly (readonly [choiceId: string, optionId: string])[] };
}

/** A step of the snapshot is done: the wish it settles is today's value now. The step can be passed as it is. */
export interface DoneAction {
  readonly type: 'done';
  readonly step: Pick<Step, 'settles' | 'tier' | 'poolId' | 'code' | 'deviceId'>;
}

/** Parts read elsewhere, for the person or device `to`. */
export interface ImportedParts {
  readonly people?: readonly PersonInput[];
  readonly devices?: readonly DeviceInput[];
  readonly apps?: readonly AppInput[];
  readonly oldBackups?: readonly OldBackupInput[];
  readonly drive?: readonly DriveItemInput[];
}

/**
 * Takes in a whole household, or parts. An app that is there already (by its bundle, else its name) gets the
 * size read and keeps everything else.
 */
export type ImportAction =
  | { readonly type: 'import'; readonly household: HouseholdInput }
  | { readonly type: 'import'; readonly to?: string; readonly parts: ImportedParts };

/** Back to what the page came with. */
export interface ResetAction {
  readonly type: 'reset';
}

export interface UndoAction {
  readonly type: 'undo';
}

export interface RedoAction {
  readonly type: 'redo';
}

/** Changes how the household is looked at; not a step of the history. */
export interface ViewAction {
  readonly type: 'view';
  readonly view: ViewChange;
}

/**
 * What can be asked of a store: plain data, so it can be kept, sent and replayed. Whatever is wrong with one
 * (an unknown id, a size that is none, a rule broken) it is refused with a reason and nothing changes.
 */
export type Action =
  | SetAction
  | AddAction
  | RemoveAction
  | RenameAction
  | WantAction
  | SetLossAction
  | SetPoolAction
  | ApplyPlanAction
  | DoneAction
  | ImportAction
  | ResetAction
  | UndoAction
  | RedoAction
  | ViewAction;
