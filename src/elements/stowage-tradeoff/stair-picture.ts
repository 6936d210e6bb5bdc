import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { walkTo, type Corner, type Staircase } from '../../charts/staircase.js';

/** A corner where a tier is reached, and the tier's name. */
export interface TierMark extends Corner {
  readonly name: string;
}

export interface StairPicture {
  readonly stairs: Staircase;
  readonly tiers: readonly TierMark[];
  /** What stands below each tick. */
  readonly amounts: readonly string[];
  /** Which corner the line is walked to. */
  readonly at: number;
  /** Where the plan shown is: on the line, or above it for another way. */
  readonly here: Corner;
  /** The picture is mirrored. */
  readonly rtl: boolean;
}

/** Beyond the middle a label stands on the other side of its line. */
const side = (x: number): string => (x > 55 ? 'before' : 'after');

/** Further on, a tick's amount ends at its tick, so that it doesn't leave the picture. */
const align = (x: number): string => (x > 90 ? 'before' : x < 10 ? 'after' : 'around');

/** Of more than these, a narrow column has room for every second one. */
const MOST_AMOUNTS = 4;

/** The staircase, a line for each tier reached, and where one is. Lengths across are shares of the width there is. */
export function stairPicture({ stairs, tiers, amounts, at, here, rtl }: StairPicture): TemplateResult {
  return html`
    <svg class="stairs" part="picture" width="100%" height="250" aria-hidden="true">
      ${svg`<svg class="plot" y="48" width="100%" height="170">
        ${tiers.map((tier, i) => tierLine(tier, i, rtl))}
        <svg class="lines" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
          <path class="surface" d=${stairs.surface}></path>
          <path class="line" d=${stairs.path}></path>
          <path class="line walked" d=${walkTo(stairs, at)}></path>
        </svg>
        <line class="ground" x1="0" x2="100%" y1="100%" y2="100%"></line>
        ${stairs.ticks.map(({ x }, i) => tick(x, amounts[i] ?? '', i % 2 > 0 && stairs.ticks.length > MOST_AMOUNTS, rtl))}
        ${tiers.map(({ x, y }) => svg`<circle class="reached" cx="${x}%" cy="${y}%" r="4"></circle>`)}
        <line class="drop" x1="${here.x}%" x2="${here.x}%" y1="${here.y}%" y2="100%"></line>
        <circle class="knob" cx="${here.x}%" cy="${here.y}%" r="9"></circle>
      </svg>`}
    </svg>
  `;
}

/** Text in a mirrored picture is mirrored back, each piece in its place. */
const upright = (rtl: boolean) => (rtl ? 'scale(-1 1)' : nothing);

const tierLine = ({ x, name }: TierMark, i: number, rtl: boolean): SVGTemplateResult => svg`
  <line class="tier" x1="${x}%" x2="${x}%" y1=${16 * i - 46} y2="100%"></line>
  <text class=${side(x)} transform=${upright(rtl)} x="${rtl ? -x : x}%" dx=${x > 55 === rtl ? 5 : -5} y=${16 * i - 36}>${name}</text>`;

const tick = (x: number, amount: string, isBetween: boolean, rtl: boolean): SVGTemplateResult => svg`
  <line class="tick" x1="${x}%" x2="${x}%" y1="170" y2="175"></line>
  <text class="amount ${align(x)}${isBetween ? ' between' : ''}" transform=${upright(rtl)} x="${rtl ? -x : x}%" y="191">${amount}</text>`;
