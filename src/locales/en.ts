import * as parts from './en/parts.js';
import type { Wording } from './wording.js';

/** English: the built-in words, and the shape of every other language's. */
export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as 'ltr' | 'rtl',
  ...parts.shared,
  ...parts.apps,
  ...parts.tiers,
  ...parts.answer,
  ...parts.sums,
  ...parts.card,
  ...parts.devices,
  ...parts.rows,
  ...parts.photos,
  ...parts.doctor,
  ...parts.doctorTalk,
  ...parts.fallback,
  ...parts.forecast,
  ...parts.numberField,
  ...parts.planner,
  ...parts.problems,
  ...parts.keeping,
  ...parts.steps,
  ...parts.rules,
  ...parts.upload,
  ...parts.value,
  ...parts.tradeoff,
};

/** The words of one language. */
export type Terms = Wording<typeof en>;
