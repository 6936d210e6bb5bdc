import { apps } from './en/apps.js';
import { answer } from './en/answer.js';
import { card } from './en/card.js';
import { devices } from './en/devices.js';
import { rows } from './en/rows.js';
import { photos } from './en/photos.js';
import { forecast } from './en/forecast.js';
import { numberField } from './en/number-field.js';
import { planner } from './en/planner.js';
import { shared } from './en/shared.js';
import { steps } from './en/steps.js';
import { sums } from './en/sums.js';
import { tiers } from './en/tiers.js';
import { upload } from './en/upload.js';
import { value } from './en/value.js';
import { tradeoff } from './en/tradeoff.js';
import type { Wording } from './wording.js';

/** English: the built-in words, and the shape of every other language's. */
export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as 'ltr' | 'rtl',
  ...shared,
  ...apps,
  ...tiers,
  ...answer,
  ...sums,
  ...card,
  ...devices,
  ...rows,
  ...photos,
  ...forecast,
  ...numberField,
  ...planner,
  ...steps,
  ...upload,
  ...value,
  ...tradeoff,
};

/** The words of one language. */
export type Terms = Wording<typeof en>;
