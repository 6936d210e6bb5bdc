import type { AppClass } from '../model/household.js';
import { APP_ROWS, type AppReason } from './app-rows.js';
import { APP_LOSSES } from './losses.js';
import type { Evidence, Provenance } from './provenance.js';

export type { AppReason } from './app-rows.js';

/** One app as people know it. */
export interface CatalogueApp {
  /** Bundle identifier, where it is certain. */
  readonly bundle?: string;
  /** The name under the icon first, then other names and languages. */
  readonly names: readonly [string, ...string[]];
  readonly class: AppClass;
  /** What leaving it out is felt to cost, before effort: its class's. */
  readonly loss: number;
  readonly why: AppReason;
  /** How well its class is known; `W` is our own judgement. `APP_SOURCES` names where the others come from. */
  readonly evidence: Evidence;
  /** Whether turning it off frees anything: what is not in the backup anyway does not. */
  readonly frees: boolean;
}

/** Apps that many backups hold, all over the world. Classes are what normally holds, not a promise. */
export const APPS: Provenance & { readonly apps: readonly CatalogueApp[] } = {
  asOf: '2026-11-22',
  source: 'Our own judgement of what each app keeps, where no other source is named',
  apps: APP_ROWS.flatMap(([kind, why, rows]) =>
    rows.map((row): CatalogueApp => {
      const [list, bundle, evidence = 'W'] = typeof row === 'string' ? [row, ''] : row;
      const [name = '', ...others] = list.split(' | ');
      return {
        ...(bundle && { bundle }),
        names: [name, ...others],
        class: kind,
        loss: APP_LOSSES[kind].loss,
        why,
        evidence,
        frees: kind !== 'device',
      };
    }),
  ),
};
