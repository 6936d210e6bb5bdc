import * as v from 'valibot';
import { TIERS } from '../data/tiers.js';

const id = v.string('not-text');
const amount = v.pipe(v.number('not-a-number'), v.minValue(0, 'negative'), v.maxValue(2 ** 50, 'too-large'));

const growthSchema = v.object({
  poolId: id,
  personId: id,
  photosPerDay: amount,
  photoBytes: amount,
  videoMinutesPerWeek: amount,
  videoBytesPerMinute: amount,
});

/** What may be said of the view. */
export const viewChangeSchema = v.object({
  targets: v.exactOptional(v.record(id, v.nullable(v.picklist(TIERS, 'not-an-option')))),
  ios: v.exactOptional(v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(10, 'too-small'))),
  growth: v.exactOptional(v.nullable(growthSchema)),
  speed: v.exactOptional(
    v.nullable(v.pipe(v.number('not-a-number'), v.gtValue(0, 'too-small'), v.maxValue(1e6, 'too-large'))),
  ),
  selection: v.exactOptional(v.nullable(id)),
});
