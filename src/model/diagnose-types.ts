import type { Harm, RemedyData, RemedyId, RemedyKind, RemedyTime } from '../data/doctor-remedies.js';
import type { CauseId } from '../data/doctor-causes.js';
import type { PriceTable } from '../data/prices.js';
import type { RemedyPlace } from '../data/doctor-paths.js';
import type { Path } from '../data/settings-paths.js';
import type { BackupPlace } from './household.js';
import type { Ladder, Standing } from './ladder-types.js';
import type { OldBackupQuestion, Purchase } from './recommend-types.js';
import type { Size } from './size.js';
import type { TonightAnswer } from './tonight.js';

/** What the device shows; `unsure`: the reader can't say. */
export type FailureMessage =
  | 'not-enough-storage'
  | 'could-not-complete'
  | 'estimating'
  | 'last-backup'
  | 'greyed-out'
  | 'badge-with-room'
  | 'unsure';

/** What a reader can tell of a backup that fails. Everything may be left out: what isn't said is not known. */
export interface Symptoms {
  readonly message?: FailureMessage | undefined;
  /** Major version of iOS or iPadOS; without it the newest known, for paths. */
  readonly ios?: number | undefined;
  /** The day of the last backup that succeeded, ISO (`2026-11-02`). Before the household's own `lastBackup`. */
  readonly lastSuccess?: string | undefined;
  readonly wifi?: 'good' | 'weak' | 'none' | undefined;
  /** A VPN, a filter or a security app is on. */
  readonly vpn?: boolean | undefined;
  /** The device lies on power and locked through the night. */
  readonly overnight?: boolean | undefined;
  /** Upload in Mbit/s. */
  readonly speed?: number | undefined;
  /** `coming`: they are about to move to it · `arrived`: they have just set it up. Before `changingPhone`. */
  readonly newPhone?: 'no' | 'coming' | 'arrived' | undefined;
  /** Of the Apple Account. */
  readonly passwordChanged?: boolean | undefined;
  /** It stops at the same point each time. */
  readonly stuck?: boolean | undefined;
  /** How a backup to a computer fails. */
  readonly computer?: 'trust-loop' | 'forgotten-password' | undefined;
  /** There is a cable to a computer. */
  readonly cable?: boolean | undefined;
}

export type Symptom = keyof Symptoms;

export interface DiagnoseOptions {
  /** ISO date: the model has no clock. Without it no day is counted. */
  readonly today?: string | undefined;
  /** The device whose backup fails; without it the one that has the least chance tonight. */
  readonly deviceId?: string | undefined;
  /** What `ladder(household)` gave, if that is known already. */
  readonly ladder?: Ladder | undefined;
  readonly prices?: PriceTable | undefined;
}

/** How surely something is the cause. `sure` and `ruled-out` only by what is known, never by a guess. */
export type Degree = 'sure' | 'likely' | 'possible' | 'ruled-out';

/** Why a cause has its degree. Bytes, days, hours. */
export type Reason =
  /** What the reader answered to one question points to it, or away from it. */
  | { readonly code: 'answer'; readonly symptom: Symptom }
  /** Nothing points to it more than to others. */
  | { readonly code: 'usual' }
  | RoomSaid
  /** All that should be in the account is more than it holds. */
  | { readonly code: 'over'; readonly standing: Standing; readonly capacity: number }
  /** Sending takes so many hours and nights; `had`: nights since the last success, `null`: not known. */
  | {
      readonly code: 'too-few-nights' | 'enough-nights';
      readonly size: Size;
      readonly hours: number;
      readonly nights: number;
      readonly had: number | null;
    }
  /** At that speed a night doesn't carry even `bytes`. */
  | { readonly code: 'slow'; readonly bytes: number; readonly speed: number }
  /** The last success was `days` ago. */
  | { readonly code: 'lately' | 'long-ago'; readonly date: string; readonly days: number }
  | { readonly code: 'never' }
  /** The household says that the device doesn't back up to iCloud. */
  | { readonly code: 'not-to-icloud'; readonly backup: Exclude<BackupPlace, 'icloud'> }
  /** The household says that the phone is about to change. */
  | { readonly code: 'changing-phone' };

/** What is known of the room for the next backup. */
export type RoomSaid =
  /** It needs no more than is free, or certainly more, or the printed figures don't tell. */
  | { readonly code: 'room' | 'no-room' | 'room-unsure'; readonly room: Room }
  /** What it needs is known, but not what the account uses. */
  | { readonly code: 'used-unknown' }
  /** What is entered of it finds room, but that is a part of it. */
  | { readonly code: 'next-unknown' };

/** Tonight's room, as `tonight` knows it; nothing of what is free where nobody entered what is used. */
export type Room = Pick<TonightAnswer, 'needs' | 'free' | 'missing'>;

/** What may be the matter, and how surely. */
export interface Cause {
  readonly id: CauseId;
  readonly degree: Degree;
  readonly reason: Reason;
}

/** A row of a device's backup to turn off; `name`: the app's. */
export interface PlannedRow {
  readonly what: 'app' | 'photos';
  readonly name: string;
  readonly bytes: number;
}

/** What the reader's own numbers say to a remedy. */
export type RemedyFigures =
  | RoomSaid
  /** What the plan for today's tier turns off on this device, largest first; `others`: its further changes. */
  | { readonly code: 'plan'; readonly rows: readonly PlannedRow[]; readonly others: number }
  /** The largest rows of the device's backup that may be off for a while, largest first. */
  | { readonly code: 'rows'; readonly rows: readonly { readonly name: string; readonly size: Size }[] }
  /** `unneeded`: the reader said so of each of them; else that is to be asked first. */
  | {
      readonly code: 'old-backups';
      readonly backups: readonly OldBackupQuestion[];
      readonly unneeded: boolean;
    }
  | { readonly code: 'deleted'; readonly size: Size }
  | { readonly code: 'tier'; readonly purchase: Purchase }
  /** What the account uses today, at the fullest moment and after the photos have moved. */
  | { readonly code: 'photos'; readonly today: Size; readonly peak: Size; readonly after: Size }
  /** What a backup of the device takes on a computer's disk, as far as rows are known: at least. */
  | { readonly code: 'disk'; readonly size: Size }
  | { readonly code: 'time'; readonly size: Size; readonly hours: number; readonly nights: number }
  | { readonly code: 'last-success'; readonly date: string; readonly days: number };

/** A remedy to try, with what it costs. */
export interface Remedy {
  readonly id: RemedyId;
  readonly kind: RemedyKind;
  readonly harm: Harm;
  /** Something in iCloud is gone after it: a part of a backup, a backup, or data. */
  readonly deletes: boolean;
  readonly time: RemedyTime;
  /** Where, and the taps there in the reader's version; `null`: not in Settings, or that version lacks it. */
  readonly place: RemedyPlace | null;
  readonly path: Path | null;
  /** The causes of this diagnosis it may end, surest first. */
  readonly helps: readonly CauseId[];
  /** If it didn't help: go on to the next remedy, or stop and ask Apple. */
  readonly otherwise: RemedyData['otherwise'];
  readonly figures: RemedyFigures | null;
}

/** What the last success still leaves in iCloud. */
export interface EarlierBackups {
  /** ISO date. */
  readonly date: string;
  /** Since then; `null` without `today`. */
  readonly days: number | null;
  /** Apple may have deleted them: it keeps them so many days after the last one. */
  readonly mayBeGone: boolean;
  /** The last day on which they are certainly kept, ISO. */
  readonly keptUntil: string;
}

export interface Diagnosis {
  /** The device it is about; `null` without a household. */
  readonly deviceId: string | null;
  /** Surest first, those ruled out last. */
  readonly causes: readonly Cause[];
  /** In the order in which they are to be tried: harmless and cheap first, what deletes last. */
  readonly remedies: readonly Remedy[];
  /** What must not be done, whatever a guide says. */
  readonly never: readonly RemedyId[];
  /** `null`: there has been no success, nobody said when, or the device doesn't back up to iCloud. */
  readonly earlier: EarlierBackups | null;
}
