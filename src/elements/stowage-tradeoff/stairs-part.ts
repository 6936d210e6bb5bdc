import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cornerOf } from '../../charts/staircase.js';
import { EFFORT } from '../../data/losses.js';
import { formatSize } from '../../model/format-size.js';
import type { Preview } from '../../model/preview.js';
import { figure, type NumberTable } from '../figure.js';
import type { Localize } from '../localize.js';
import { wordOf } from '../stowage-apps/loss-words.js';
import { stairPicture } from './stair-picture.js';
import { planSentences, sizeText, tierText, type Telling } from './tradeoff-words.js';
import type { Weighing } from './weighing.js';

/** A pointer on the picture. */
export type Press = PointerEvent & { readonly currentTarget: HTMLElement };

/** How far along the picture it is, in percent from where the page's lines begin. */
export function across({ currentTarget, clientX }: Press): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = (100 * (clientX - left)) / width;
  return currentTarget.matches(':dir(rtl)') ? 100 - share : share;
}

export interface StairsPart {
  readonly weighing: Weighing;
  /** The stop the reader is at. */
  readonly at: number;
  /** What is looked at: that stop, or another way. */
  readonly preview: Preview;
  readonly isBehind: boolean;
  readonly press: (event: Press) => void;
  readonly drag: (event: Press) => void;
  readonly slide: (stop: number) => void;
}

/** The staircase, and over it the slider that moves along it: its thumb is drawn as the picture's knob. */
export function stairsPart(telling: Telling, part: StairsPart): TemplateResult {
  const { localize } = telling;
  const { weighing, at, preview, isBehind, press, drag, slide } = part;
  const last = weighing.tradeoff.stops.length - 1;
  const hardest = wordOf(weighing.tradeoff.hardest);
  return html`
    <p class="small muted">
      <span class="drag">${localize.term('tradeoffDrag')}</span> ${localize.term('tradeoffAxes', hardest)}
    </p>
    <div class="stage" aria-busy=${isBehind}>
      ${figure(
        { name: pictureName(telling, weighing), table: table(telling, weighing) },
        html`<div class="pad" @mousedown=${keepFocus} @pointerdown=${press} @pointermove=${drag}>
          ${picture(telling, weighing, at, preview)}
        </div>`,
        localize,
      )}
      <input
        type="range"
        part="slider"
        min="0"
        max=${last}
        .value=${live(String(at))}
        aria-label=${localize.term('tradeoffSlider')}
        aria-valuetext=${planSentences(telling, preview).join(' ')}
        @input=${(event: Event & { readonly currentTarget: HTMLInputElement }) => {
          slide(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
    ${notes(localize, weighing).map((note) => html`<p class="small muted">${note}</p>`)}
  `;
}

/** The slider has it, and nothing is to be selected by dragging. */
const keepFocus = (event: Event): void => {
  event.preventDefault();
};

/** The tiers that leaving something out reaches. */
const reached = (telling: Telling, { tradeoff }: Weighing) =>
  tradeoff.reaches.flatMap(({ row, stop }) =>
    stop && stop.changes > 0 ? [{ stop, name: tierText(telling, row) }] : [],
  );

function picture(telling: Telling, weighing: Weighing, at: number, preview: Preview): TemplateResult {
  const { stairs } = weighing;
  const { freed, plan } = preview;
  const locale = telling.localize.lang();
  return stairPicture({
    stairs,
    tiers: reached(telling, weighing).map(({ name, stop }) => ({ ...cornerOf(stairs.scales, stop), name })),
    amounts: stairs.ticks.map(({ bytes }) => formatSize(bytes, { locale, unit: stairs.unit })),
    at,
    here: cornerOf(stairs.scales, { freed, loss: plan.loss }),
    rtl: telling.localize.dir() === 'rtl',
  });
}

function pictureName(telling: Telling, weighing: Weighing): string {
  const { localize } = telling;
  const { stops } = weighing.tradeoff;
  const freed = sizeText(localize, stops.at(-1)?.freed ?? 0, 'down');
  return [
    localize.term('tradeoffPicture', stops.length - 1, freed),
    ...reached(telling, weighing).map(({ name, stop }) =>
      localize.term('tradeoffPictureTier', name, stop.changes),
    ),
  ].join(' ');
}

function table(telling: Telling, { tradeoff, rows }: Weighing): NumberTable {
  const { localize } = telling;
  const names = new Map(rows.map((row) => [row.tier, tierText(telling, row)]));
  return {
    caption: localize.term('tradeoffCaption'),
    head: [
      localize.term('tradeoffFreed'),
      localize.term('tradeoffChanges'),
      localize.term('tradeoffLoss'),
      localize.term('tradeoffTier'),
    ],
    rows: tradeoff.stops.map(({ freed, changes, loss, tier }) => [
      formatSize(freed, { locale: localize.lang(), round: 'down', largest: 'GB' }),
      localize.number(changes),
      localize.number(loss),
      (tier && names.get(tier)) ?? localize.term('tradeoffNoTier'),
    ]),
  };
}

/** What the picture leaves out. */
function notes(localize: Localize, { tradeoff, worked }: Weighing): readonly string[] {
  const { length, status, gap } = worked.frontier;
  const { stops } = tradeoff;
  return [
    ...(length > stops.length ? [localize.term('tradeoffShown', stops.length, length)] : []),
    ...(status === 'bound' ? [localize.term('tradeoffSampled', Math.ceil(gap / EFFORT))] : []),
  ];
}
