import { html, nothing, svg, type TemplateResult } from 'lit';
import { axisUnit } from '../../charts/axis-unit.js';
import { forecastLines, LOW, type ForecastLines, type LimitLine } from '../../charts/forecast-lines.js';
import { formatSize } from '../../model/format-size.js';
import { GIB } from '../../model/size.js';
import { figure } from '../figure.js';
import { monthAfter } from '../../telling/time-words.js';
import { endTexts, monthText, pictureSentence, rangeText, tierText, type Looking } from './outlook-words.js';

/** A limit so close above the beginning would be covered by its label. Percent. */
const CLOSE = 10;

/** Needs over two years against the tiers; every month in the table. */
export function forecastPicture(looking: Looking): TemplateResult {
  const { localize, outlook, subject } = looking;
  const rtl = localize.dir() === 'rtl';
  const limits = outlook.fills.map(({ tier, capacity, month }) => ({ name: tier, bytes: capacity, month }));
  const lines = forecastLines(
    outlook.months.map(({ need }) => need),
    limits,
    { rtl },
  );
  const drawn = limits.filter(({ name }) => lines.limits.some((line) => line.name === name));
  const unit = axisUnit(Math.max(mostNeeded(looking), ...drawn.map(({ bytes }) => bytes)));
  const [first, last] = endTexts(looking, unit);
  const { start, end } = lines;
  const picture = html`
    <svg class="lines" width="100%" height="100%">
      ${lines.limits.map(
        (limit) => svg`<line
          class="limit ${limit.name === subject?.tier ? 'subject' : ''}"
          x2="100%" y1="${limit.y}%" y2="${limit.y}%"
        ></line>`,
      )}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        <path class="band" d=${lines.band}></path>
        <path class="need" d=${lines.line}></path>
      </svg>
      ${lines.limits.map((limit) => limitLabel(looking, limit, rtl))}
      <circle class="end" cx="${end.x}%" cy="${end.y}%" r="3"></circle>
      <text x="${start.x}%" y="${todayAt(lines)}%" dy=${start.y > LOW ? '-0.7em' : '1.4em'}>
        ${localize.term('forecastToday', first)}
      </text>
      <text class="at-end strong" x="${end.x}%" y="${end.y}%" dy="-0.7em">${last}</text>
    </svg>
    <span class="ticks small muted">
      ${lines.ticks.map((month) => html`<span>${tickText(looking, month)}</span>`)}
    </span>
  `;
  const name = pictureSentence(looking, unit);
  return figure({ name, table: tableOf(looking, name) }, picture, localize);
}

/** Below the beginning of the line; above a low one, and above a limit that it crosses at once. */
function todayAt({ start, limits }: ForecastLines): number {
  const crossed = limits.filter(({ y }) => start.y > LOW && start.y - y < CLOSE);
  return Math.min(start.y, ...crossed.map(({ y }) => y));
}

const mostNeeded = ({ outlook: { months } }: Looking): number => months.at(-1)?.need.high ?? 0;

const tickText = ({ localize, today }: Looking, month: number): string =>
  monthAfter(localize.lang(), today, month, 'short');

function limitLabel(looking: Looking, { name, y, crossing, label }: LimitLine, rtl: boolean): TemplateResult {
  const fill = looking.outlook.fills.find(({ tier }) => tier === name);
  if (!fill) return svg``;
  const tier = tierText(looking, fill);
  const text =
    crossing && fill.month !== null
      ? looking.localize.term('forecastLimitFull', tier, tickText(looking, fill.month))
      : tier;
  const isAtEnd = label !== 'above-start';
  return svg`
    ${crossing ? svg`<circle class="crossing" cx="${crossing.x}%" cy="${crossing.y}%" r="4"></circle>` : nothing}
    <text
      class=${isAtEnd ? 'at-end' : ''}
      x=${isAtEnd !== rtl ? '100%' : '0%'}
      y="${y}%"
      dy=${label === 'below-end' ? '1.25em' : '-0.5em'}
    >${text}</text>
  `;
}

/** In one unit, in which a month's growth can be seen. */
function tableOf(looking: Looking, caption: string) {
  const { localize, outlook } = looking;
  const unit = mostNeeded(looking) < GIB ? 'MB' : 'GB';
  const term = localize.term.bind(localize);
  return {
    caption,
    head: [term('forecastMonth'), term('forecastNeeded'), term('forecastRange'), term('forecastHolds')],
    rows: outlook.months.map(({ month, need, tier }) => [
      monthText(looking, month),
      formatSize(need.bytes, { locale: localize.lang(), unit }),
      rangeText(localize, need, unit),
      tier ? tierText(looking, { tier }) : term('forecastNone'),
    ]),
  };
}
