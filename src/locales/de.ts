import { answer } from './de/answer.js';
import { apps } from './de/apps.js';
import { card } from './de/card.js';
import { devices } from './de/devices.js';
import { forecast } from './de/forecast.js';
import { numberField } from './de/number-field.js';
import { photos } from './de/photos.js';
import { planner } from './de/planner.js';
import { rows } from './de/rows.js';
import { shared } from './de/shared.js';
import { steps } from './de/steps.js';
import { sums } from './de/sums.js';
import { tiers } from './de/tiers.js';
import { tradeoff } from './de/tradeoff.js';
import { upload } from './de/upload.js';
import { value } from './de/value.js';
import type { Terms } from './en.js';
import { speechOf } from './speech.js';

/** German, with the numbers of a region: `de`, `de-CH`. */
export function de(locale: string): Terms {
  const speech = speechOf(locale);
  return {
    $code: 'de',
    $name: 'Deutsch',
    $dir: 'ltr',
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
