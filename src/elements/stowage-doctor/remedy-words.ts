import type { RemedyId } from '../../data/doctor-remedies.js';
import { pathTo } from '../../data/settings-paths.js';
import { formatSize } from '../../model/format-size.js';
import type { Remedy, RemedyFigures } from '../../model/diagnose-types.js';
import { dayIn, listIn, priceIn } from '../../telling/format.js';
import { isolated } from '../../telling/names.js';
import { pathText } from '../../telling/path-text.js';
import { priceNote } from '../../telling/price-note.js';
import { tierName } from '../../telling/tier-name.js';
import { hoursIn } from '../../telling/time-words.js';
import { roomText } from '../../telling/cause-words.js';
import type { Localize } from '../localize.js';
import type { DoctorView } from './doctor-view.js';

/** A remedy in words. Empty strings: there is nothing to say. */
export interface RemedyWords {
  readonly name: string;
  readonly says: string;
  /** What it costs, and how long it takes. */
  readonly costs: string;
  readonly path: string;
  /** Where to find what the next backup adds, if it is to be compared. */
  readonly nextPath: string;
  readonly figures: string;
  readonly worked: string;
  /** Whether the page still knows then what was ticked off, if it won’t be there all the while. */
  readonly forgets: string;
}

export function remedyWords(view: DoctorView, remedy: Remedy): RemedyWords {
  const { localize } = view;
  const { id, kind, harm, time, path } = remedy;
  const costs = [localize.term('doctorHarm', harm), localize.term('doctorTime', time)] as const;
  const next = id === 'check-storage' ? pathTo('backup-list', view.snapshot.view.ios) : undefined;
  return {
    name: localize.term('doctorRemedy', id),
    says: localize.term('doctorRemedySays', id),
    costs: localize.term(kind === 'way-out' ? 'doctorWayOut' : 'doctorCostAndTime', ...costs),
    path: path && !isElsewhere(remedy) ? pathText(localize, path, view.device ?? undefined) : '',
    nextPath: next ? pathText(localize, next, view.device ?? undefined) : '',
    figures: figuresText(view, remedy),
    worked: localize.term('doctorRemedyWorked', id),
    forgets: outlastsPage(remedy) ? localize.term('doctorForgets', remembersOf(view)) : '',
  };
}

/** Those after which a page, if it was open on the device, is loaded anew. */
const RESTARTS: readonly RemedyId[] = ['restart', 'force-restart', 'update-ios'];

const outlastsPage = ({ id, time }: Remedy): boolean =>
  time === 'night' || time === 'day' || RESTARTS.includes(id);

const remembersOf = ({ remembering = 'full' }: DoctorView): 'on' | 'off' | 'never' =>
  remembering === 'full' ? 'never' : remembering;

/** What the reader's plan turns off is on other devices: the path to this one would mislead. */
const isElsewhere = ({ figures }: Remedy): boolean => figures?.code === 'plan' && figures.rows.length === 0;

/** What the reader's own numbers say to it. */
function figuresText({ localize, snapshot }: DoctorView, { figures }: Remedy): string {
  if (!figures) return '';
  const lang = localize.lang();
  const size = ({ bytes }: { readonly bytes: number }) => sizeIn(localize, bytes);
  const list = (names: readonly string[]) => listIn(lang, names);
  switch (figures.code) {
    case 'room':
    case 'no-room':
    case 'room-unsure':
    case 'used-unknown':
    case 'next-unknown':
      return roomText(localize, figures);
    case 'plan':
      return planText(localize, figures);
    case 'rows':
      return localize.term(
        'doctorRows',
        list(figures.rows.map((row) => rowText(localize, row.name, row.size.bytes))),
      );
    case 'old-backups': {
      const names = figures.backups.map(
        ({ name }) => isolated(localize, name) || localize.term('unnamedBackup'),
      );
      return localize.term(figures.unneeded ? 'doctorUnneededBackups' : 'doctorAskOldBackups', list(names));
    }
    case 'deleted':
      return localize.term('doctorDeleted', size(figures.size));
    case 'tier': {
      const { tier, price } = figures.purchase;
      const named = tierName(localize, tier, { appleOne: null });
      const offer = localize.term('doctorTier', named, localize.term('perMonth', priceIn(lang, price)));
      return `${offer} ${priceNote(localize, price, snapshot.household.region)}`;
    }
    case 'photos':
      return localize.term('doctorPhotos', size(figures.today), size(figures.peak), size(figures.after));
    case 'disk':
      return localize.term('doctorDisk', size(figures.size));
    case 'time':
      return localize.term('doctorTakes', hoursIn(lang, figures.hours));
    case 'last-success':
      return localize.term('doctorBecauseLongAgo', dayIn(lang, figures.date));
  }
}

function planText(
  localize: Localize,
  { rows, others }: Extract<RemedyFigures, { readonly code: 'plan' }>,
): string {
  if (rows.length === 0) return localize.term('doctorPlanElsewhere');
  const names = rows.map(({ what, name, bytes }) =>
    what === 'photos'
      ? localize.term('doctorRow', localize.term('doctorPhotoLibrary'), sizeIn(localize, bytes))
      : rowText(localize, name, bytes),
  );
  return localize.term('doctorPlan', listIn(localize.lang(), names), others);
}

const rowText = (localize: Localize, name: string, bytes: number): string =>
  localize.term(
    'doctorRow',
    isolated(localize, name) || localize.term('unnamedApp'),
    sizeIn(localize, bytes),
  );

const sizeIn = (localize: Localize, bytes: number): string => formatSize(bytes, { locale: localize.lang() });
