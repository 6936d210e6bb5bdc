import type { CatalogueApp } from '../../data/apps.js';
import type { App } from '../../model/household.js';
import type { Localize } from '../localize.js';
import { isolated } from '../../telling/names.js';
import type { AppRow, AppState } from './app-row.js';
import { wordOf } from './loss-words.js';

/** Looks an app up by bundle identifier or name. */
export type FindApp = (query: string) => CatalogueApp | undefined;

export const appName = (localize: Localize, { name }: App): string =>
  name ? isolated(localize, name) : localize.term('unnamedApp');

const STATE_TERMS = {
  'off-today': 'appsOffToday',
  'you-off': 'appsYouOff',
  'you-on': 'appsYouOn',
  kept: 'appsKept',
  locked: 'appsLocked',
  'plan-off': 'appsPlanOff',
} as const;

/** How an app stands, in words; empty when it is simply on. */
export const stateText = (localize: Localize, state: AppState): string =>
  state === 'on' ? '' : localize.term(STATE_TERMS[state]);

/** What the catalogue says, where it knows the app as one of the same kind. */
function known({ bundle, name, class: kind }: App, find: FindApp | undefined): CatalogueApp | undefined {
  const app = find && ((bundle === null ? undefined : find(bundle)) ?? find(name));
  return app?.class === kind ? app : undefined;
}

const isSure = ({ evidence }: CatalogueApp): boolean => evidence !== 'W';

/** What leaving it out means, as a sentence. */
export function reasonText(localize: Localize, app: App, find: FindApp | undefined): string {
  const entry = known(app, find);
  return entry
    ? localize.term('appsKnown', entry.why, isSure(entry))
    : localize.term('appsReason', app.class);
}

/** The same in a few words: the reader's own where they said any. */
export function shortText(localize: Localize, { app, lockable }: AppRow, find: FindApp | undefined): string {
  if (app.loss !== null && !lockable) return localize.term('appsLossSaid', wordOf(app.loss));
  const entry = known(app, find);
  return entry
    ? localize.term('appsShortKnown', entry.why, isSure(entry))
    : localize.term('appsShort', app.class);
}
