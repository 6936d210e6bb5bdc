import type { RemedyKind } from '../../data/doctor-remedies.js';
import type { Localize } from '../localize.js';
import type { Try } from './tries.js';

/** What became of a remedy, in words. Only what was to mend something can have been of no help. */
export function becameText(localize: Localize, kind: RemedyKind, became: Try): string {
  if (kind === 'way-out' && became !== 'tried') {
    return localize.term('doctorBecame', became === 'no-help' ? 'not-made' : 'made');
  }
  return localize.term('doctorBecame', kind === 'look' && became === 'no-help' ? 'looked' : became);
}
