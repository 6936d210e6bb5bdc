import { answer } from './ar/answer.js';
import { apps } from './ar/apps.js';
import { card } from './ar/card.js';
import { devices } from './ar/devices.js';
import { forecast } from './ar/forecast.js';
import { numberField } from './ar/number-field.js';
import { photos } from './ar/photos.js';
import { planner } from './ar/planner.js';
import { rows } from './ar/rows.js';
import { shared } from './ar/shared.js';
import { steps } from './ar/steps.js';
import { sums } from './ar/sums.js';
import { tiers } from './ar/tiers.js';
import { tradeoff } from './ar/tradeoff.js';
import { upload } from './ar/upload.js';
import { value } from './ar/value.js';
import type { Terms } from './en.js';
import { speechOf } from './speech.js';

/** Arabic, with the numbers of a region: `ar`, `ar-EG`. */
export function ar(locale: string): Terms {
  const speech = speechOf(locale);
  return {
    $code: 'ar',
    $name: 'العربية',
    $dir: 'rtl',
    ...shared(speech),
    ...apps(speech),
    ...tiers(speech),
    ...answer(speech),
    ...sums,
    ...card(speech),
    ...devices(speech),
    ...rows(speech),
    ...photos(speech),
    ...forecast(speech),
    ...numberField,
    ...planner,
    ...steps(speech),
    ...tradeoff(speech),
    ...upload(speech),
    ...value(speech),
  };
}
