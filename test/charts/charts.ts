import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-apps.js';
import '../../src/define/stowage-forecast.js';
import '../../src/define/stowage-photos.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-tiers.js';
import '../../src/define/stowage-tradeoff.js';
import type { Scenario } from '../../src/data/scenarios.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { settled } from '../elements/settled.js';

/** An element that draws. */
export interface Chart<Tag extends keyof HTMLElementTagNameMap = keyof HTMLElementTagNameMap> {
  readonly name: string;
  readonly tag: Tag;
  /** Its pictures, in the element's own tree. */
  readonly pictures: string;
  /** What each is called; by default the name it has for everybody. */
  readonly caption?: (picture: SVGSVGElement) => string;
  /** Where the length on a page depends on the words beside it: a length of its own. */
  readonly width?: number;
  /** What it takes to see it. */
  readonly prepare?: (scope: StowageScope, element: HTMLElementTagNameMap[Tag]) => Promise<void> | void;
}

const chart = <Tag extends keyof HTMLElementTagNameMap>(one: Chart<Tag>): Chart<Tag> => one;

const rowText = (picture: SVGSVGElement): string => {
  const row = picture.closest('tr');
  const texts = ['.name', '.amount'].map((part) => row?.querySelector(part)?.textContent.trim() ?? '');
  return texts.join(', ');
};

const stateText = (picture: SVGSVGElement): string => {
  const [place, state, amount] = [
    picture.closest('.way')?.querySelector('.name'),
    ...(picture.previousElementSibling?.children ?? []),
  ].map((element) => element?.textContent ?? '');
  return `${place}, ${state}: ${amount}`;
};

export const CHARTS = [
  chart({ name: 'tier-bar', tag: 'stowage-tiers', pictures: 'svg.bar' }),
  chart({ name: 'row-bar', tag: 'stowage-apps', pictures: 'svg.bar', caption: rowText, width: 300 }),
  chart({ name: 'photo-states', tag: 'stowage-photos', pictures: 'svg.bar', caption: stateText }),
  chart({
    name: 'forecast',
    tag: 'stowage-forecast',
    pictures: 'svg.lines',
    prepare: (_, forecast) => {
      forecast.today = '2026-11-22';
    },
  }),
  chart({
    name: 'staircase',
    tag: 'stowage-tradeoff',
    pictures: 'svg.stairs',
    prepare: (_, tradeoff) =>
      waitUntil(() => within(tradeoff, '.waiting').length === 0, 'the steps are worked out', {
        timeout: 20_000,
      }),
  }),
] as const;

/** The chart of a household, on a page as wide as an article. */
export async function shown<Tag extends keyof HTMLElementTagNameMap>(
  { tag, prepare }: Chart<Tag>,
  { household }: Scenario,
): Promise<{ scope: StowageScope; element: HTMLElementTagNameMap[Tag] }> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.inlineSize = '600px';
  const scope = document.createElement('stowage-scope');
  const element = document.createElement(tag);
  scope.household = household;
  scope.append(element);
  page.append(scope);
  await settled(element);
  await prepare?.(scope, element);
  await settled(element);
  return { scope, element };
}

export const within = <Found extends Element>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];
