import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { IOS_VERSIONS } from '../../data/ios-versions.js';
import type { RemedyId } from '../../data/doctor-remedies.js';
import type { Remedy } from '../../model/diagnose-types.js';
import type { Localize } from '../localize.js';
import { selectField } from '../select-field.js';
import type { Course } from './course.js';
import type { DoctorView } from './doctor-view.js';
import { remedyItem } from './remedy-item.js';
import { remedyWords } from './remedy-words.js';
import type { Judgement } from './tries.js';

/** As many remedies are shown before the rest is asked for. */
const FIRST_REMEDIES = 6;

export interface RemediesShown {
  readonly course: Course;
  readonly all: boolean;
  readonly showAll: () => void;
  readonly tick: (id: RemedyId, isOpen: boolean) => void;
  readonly toggle: (id: RemedyId) => void;
  readonly judge: (id: RemedyId, judgement: Judgement, remedies: readonly Remedy[]) => void;
  readonly goOn: (remedies: readonly Remedy[]) => void;
  readonly chooseIos: (ios: string) => void;
}

/** What to try, harmless first, and where the reader stands in it. */
export function remediesPart(view: DoctorView, shown: RemediesShown): TemplateResult | typeof nothing {
  const { localize, diagnosis, snapshot } = view;
  const { remedies } = diagnosis;
  const { course, all } = shown;
  const place = course.placeIn(remedies);
  if (remedies.length === 0) return nothing;
  const current = 'at' in place ? remedies.findIndex(({ id }) => id === place.at) : -1;
  const count = all ? remedies.length : Math.max(FIRST_REMEDIES, current + 1);
  const folded = remedies.length - count;
  return html`
    <section class="remedies" part="remedies">
      <h3>${localize.term('doctorRemedies')}</h3>
      <p class="small muted">${localize.term('doctorRemediesNote')}</p>
      ${selectField({
        label: localize.term('doctorQuestion', 'ios'),
        options: IOS_VERSIONS.map((ios) => ({ value: String(ios), text: String(ios) })),
        value: String(snapshot.view.ios),
        choose: shown.chooseIos,
      })}
      ${'end' in place ? ending(localize, place.end, remedies, shown) : nothing}
      <ol>
        ${repeat(
          remedies,
          ({ id }) => id,
          (remedy, i) => {
            const { id } = remedy;
            const isOpen = (i === current) !== course.toggled.has(id);
            return remedyItem(localize, remedy, remedyWords(view, remedy), {
              number: i + 1,
              became: course.tries.of(id),
              isOpen,
              isFolded: folded > 1 && i >= count,
              isLast: course.isLast(remedy, remedies),
              tick: () => {
                shown.tick(id, isOpen);
              },
              toggle: () => {
                shown.toggle(id);
              },
              judge: (judgement) => {
                shown.judge(id, judgement, remedies);
              },
            });
          },
        )}
      </ol>
      ${
        folded > 1
          ? html`<button type="button" class="plain" @click=${shown.showAll}>
              ${localize.term('doctorMoreRemedies', folded)}
            </button>`
          : nothing
      }
    </section>
  `;
}

/** Where the way ends: calmly, or with Apple. */
function ending(
  localize: Localize,
  end: 'helped' | 'stop' | 'all-tried',
  remedies: readonly Remedy[],
  { course, goOn }: RemediesShown,
): TemplateResult {
  const [first, then, on] =
    end === 'helped'
      ? afterHelp(remedies.find(({ id }) => id === course.tries.helped))
      : end === 'stop'
        ? (['doctorStop', 'doctorStopWhy', 'doctorGoOnStill'] as const)
        : (['doctorAllTried', 'doctorAllTriedThen', null] as const);
  return html`<div class="ending ${end}" part="ending">
    <p id="ending" tabindex="-1"><strong>${localize.term(first)}</strong></p>
    ${then ? html`<p>${localize.term(then)}</p>` : nothing}
    ${
      on
        ? html`<button
            type="button"
            @click=${() => {
              goOn(remedies);
            }}
          >
            ${localize.term(on)}
          </button>`
        : nothing
    }
  </div>`;
}

/** Tomorrow’s date tells whether it lasts, if the nightly backup is what was mended. */
function afterHelp(helped: Remedy | undefined) {
  if (helped?.kind === 'way-out') return ['doctorWell', 'doctorWellElsewhere', 'doctorGoOnStill'] as const;
  const isNightly = (helped?.kind === 'do' || helped?.kind === 'look') && helped.id !== 'temporary-storage';
  return isNightly
    ? (['doctorWell', 'doctorTomorrow', 'doctorGoOn'] as const)
    : (['doctorWell', null, 'doctorGoOnStill'] as const);
}
