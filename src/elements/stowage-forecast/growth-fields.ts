import { html, nothing, type TemplateResult } from 'lit';
import { PHOTO_KINDS, VIDEO_KINDS } from '../../data/growth.js';
import type { Growth } from '../../model/forecast.js';
import { personName } from '../../telling/names.js';
import { numberField } from '../number-field.js';
import { selectField } from '../select-field.js';
import type { Looking } from './outlook-words.js';

const MOST_PHOTOS = 10_000;
const MINUTES_A_WEEK = 7 * 24 * 60;

export interface GrowthFields {
  /** Whether the reader may choose the person. */
  readonly choosesPerson: boolean;
  /** What was typed in the fields whose number is wrong. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly judge: (field: string, wrong: string | null) => void;
  readonly grow: (change: Partial<Growth>) => void;
  readonly select: (personId: string) => void;
}

/** How many photos a day, how many minutes of video a week, of which kind, and whose. */
export function growthFields(looking: Looking, fields: GrowthFields): TemplateResult {
  const { localize, household, person, growth, photo, video, isAssumed } = looking;
  const { choosesPerson, wrong, judge, grow, select } = fields;
  const number = (id: 'photosPerDay' | 'videoMinutesPerWeek', label: string, max: number) =>
    numberField(localize, {
      id,
      label,
      value: growth[id],
      min: 0,
      max,
      wrong: wrong.get(id) ?? null,
      take: (value) => {
        grow({ [id]: value });
      },
      judge: (typed) => {
        judge(id, typed);
      },
    });
  const other = (isOther: boolean) =>
    isOther ? [{ value: '', text: localize.term('forecastOtherKind') }] : [];
  return html`
    ${
      choosesPerson && household.people.length > 1
        ? html`<div class="whose">
            ${selectField({
              label: localize.term('forecastWhose'),
              options: household.people.map((one) => ({
                value: one.id,
                text: personName(localize, household, one),
              })),
              value: person.id,
              choose: select,
            })}
          </div>`
        : nothing
    }
    <div class="fields pairs" part="fields">
      ${number('photosPerDay', localize.term('forecastPhotos'), MOST_PHOTOS)}
      ${selectField({
        label: localize.term('forecastPhotoKind'),
        options: [
          ...PHOTO_KINDS.map(({ id }) => ({ value: id, text: localize.term('photoKind', id) })),
          ...other(photo.id === ''),
        ],
        value: photo.id,
        choose: (value) => {
          const kind = PHOTO_KINDS.find(({ id }) => id === value);
          if (kind) grow({ photoBytes: kind.bytes });
        },
      })}
      ${number('videoMinutesPerWeek', localize.term('forecastVideo'), MINUTES_A_WEEK)}
      ${selectField({
        label: localize.term('forecastVideoKind'),
        options: [
          ...VIDEO_KINDS.map(({ id }) => ({ value: id, text: localize.term('videoKind', id) })),
          ...other(video.id === ''),
        ],
        value: video.id,
        choose: (value) => {
          const kind = VIDEO_KINDS.find(({ id }) => id === value);
          if (kind) grow({ videoBytesPerMinute: kind.bytes });
        },
      })}
    </div>
    ${isAssumed ? html`<p class="small muted">${localize.term('forecastAssumed')}</p>` : nothing}
  `;
}
