import { expect } from '@open-wc/testing';
import { setProjectAnnotations } from '@storybook/web-components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import { argTypesFrom, type Manifest } from '../../.storybook/arg-types.js';
import * as frame from '../../.storybook/frame.js';
import type { Args } from '../../stories/in-scope.js';
import * as answer from '../../stories/stowage-answer.stories.js';
import * as apps from '../../stories/stowage-apps.stories.js';
import * as devices from '../../stories/stowage-devices.stories.js';
import * as doctor from '../../stories/stowage-doctor.stories.js';
import * as forecast from '../../stories/stowage-forecast.stories.js';
import * as photos from '../../stories/stowage-photos.stories.js';
import * as planner from '../../stories/stowage-planner.stories.js';
import * as rules from '../../stories/stowage-rules.stories.js';
import * as scope from '../../stories/stowage-scope.stories.js';
import * as steps from '../../stories/stowage-steps.stories.js';
import * as tiers from '../../stories/stowage-tiers.stories.js';
import * as tradeoff from '../../stories/stowage-tradeoff.stories.js';
import * as upload from '../../stories/stowage-upload.stories.js';
import * as value from '../../stories/stowage-value.stories.js';
import { documentedElements } from '../contract/manifest.js';
import { everything, textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';

setProjectAnnotations([frame]);

const manifest = (await (await fetch('/-/manifest')).json()) as Manifest;

/** A file of stories. */
interface Page {
  readonly default: Meta<Args>;
  readonly [story: string]: StoryObj<Args> | Meta<Args>;
}

const PAGES: Readonly<Record<string, Page>> = {
  ...{ 'stowage-answer': answer, 'stowage-apps': apps, 'stowage-devices': devices },
  ...{ 'stowage-doctor': doctor, 'stowage-forecast': forecast, 'stowage-photos': photos },
  ...{ 'stowage-planner': planner, 'stowage-rules': rules, 'stowage-scope': scope },
  ...{ 'stowage-steps': steps, 'stowage-tiers': tiers },
  ...{ 'stowage-tradeoff': tradeoff, 'stowage-upload': upload, 'stowage-value': value },
};

/** What has no control, because no change would be seen in a story, and why. */
const REASONS: Readonly<Record<string, string>> = {
  for: 'the id of a scope elsewhere: a story of its own shows it',
  household: 'an object, which a script gives: the guide drives it',
  snapshot: 'read, never given',
  problems: 'read, never given',
  load: 'for bundlers',
  today: 'a day that stays, for pictures and tests',
  remembering: 'read, never given',
  debug: 'tells of mistakes in the data of a page, which a story doesn’t make',
  'stowage-doctor device':
    'for devices of which one finds room and another none, which no household here has',
  'stowage-steps --stowage-over': 'for a plan that leaves photos unprotected, which no household here makes',
  'stowage-scope remember': 'a planner offers it, a scope by itself shows nothing',
};

/** What else must be so for an attribute to matter. */
const BESIDE: Readonly<Record<string, Partial<Args>>> = {
  'stowage-value tier': { of: 'price' },
  'stowage-value device': { of: 'upload-time' },
  'stowage-value person': { of: 'photos' },
};

/** What to type where there is nothing to choose from. */
const TYPED: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  region: ['JP'],
  headroom: ['20%', '2 GB', 0.2],
  tiers: ['5GB 2TB', '5GB,2TB'],
  src: ['/test/fixtures/household-v1.json'],
};

const SCENARIOS = [
  'family-of-four',
  'same-photos-twice',
  'just-beyond-200',
  'example',
  'only-copy-of-photos',
  'tonight-unsure',
];

const LOOKS = [
  ...['color', 'background-color', 'border-color', 'border-radius', 'fill', 'stroke', 'accent-color'],
  ...['margin', 'padding', 'gap', 'color-scheme', 'outline-color'],
];

/** The text, and how everything is painted. */
const seenIn = (root: Element): string =>
  [
    textOf(root),
    ...[...everything(root)].map((element) => {
      const style = getComputedStyle(element);
      return LOOKS.map((look) => style.getPropertyValue(look)).join(' ');
    }),
  ].join('\n');

const known = new Map<StoryObj<Args>, Promise<string>>();

/** How a story looks with what it says itself; drawn once. */
function usual(meta: Meta<Args>, story: StoryObj<Args>): Promise<string> {
  const before = known.get(story) ?? seen(meta, story, {});
  known.set(story, before);
  return before;
}

async function seen(meta: Meta<Args>, story: StoryObj<Args>, args: Partial<Args>): Promise<string> {
  const canvasElement = document.createElement('div');
  document.body.append(canvasElement);
  try {
    const told = { ...story, args: { ...story.args, ...args } } as StoryObj;
    await composeStory(told, meta as Meta, undefined, undefined, 'Controlled').run({ canvasElement });
    await settled(canvasElement);
    for (const details of everything(canvasElement)) {
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
    await settled(canvasElement);
    return seenIn(canvasElement);
  } finally {
    canvasElement.remove();
  }
}

interface Line {
  readonly control?: unknown;
  readonly options?: readonly unknown[];
  readonly table?: { readonly category?: string };
}

function valuesFor(name: string, { options = [] }: Line): readonly unknown[] {
  if (name.startsWith('--')) return /radius|gap/.test(name) ? ['37px'] : ['rgb(1, 2, 3)'];
  return [...(TYPED[name] ?? []), ...options, true];
}

const hasControl = ({ control }: Line): boolean =>
  typeof control === 'string' || (typeof control === 'object' && control !== null && 'type' in control);

describe('every control of the catalogue', () => {
  it('belongs to a page of an element that is offered', async () => {
    const offered = (await documentedElements()).filter(({ inner }) => inner !== true);
    expect(Object.keys(PAGES)).to.have.members(offered.map(({ tagName }) => tagName));
  });

  for (const [tag, { default: meta, ...stories }] of Object.entries(PAGES)) {
    const lines = { ...argTypesFrom(manifest, tag), ...meta.argTypes } as Readonly<Record<string, Line>>;
    const households = SCENARIOS.map((scenario) => ({ args: { scenario } }));
    // In some state of the element: a household, or what a play makes of one.
    const usualStates: readonly StoryObj<Args>[] = [...households, ...Object.values(stories)];
    for (const [key, line] of Object.entries(lines)) {
      const { category = 'attributes' } = line.table ?? {};
      const name = key.replace(/^\w+: /, '');
      if (!/attributes|properties|household/.test(category)) continue;
      if ((REASONS[name] ?? REASONS[`${tag} ${name}`]) !== undefined) {
        it(`${tag} ${name} has no control, which would change nothing that is seen`, () => {
          expect(hasControl(line)).to.equal(false);
        });
        continue;
      }
      it(`${tag} ${name} changes what is seen`, async () => {
        expect(hasControl(line), 'a live control').to.equal(true);
        const beside = BESIDE[`${tag} ${name}`];
        const states = beside
          ? households.map(({ args }) => ({ args: { ...args, ...beside } }))
          : usualStates;
        for (const state of states) {
          const before = await usual(meta, state);
          for (const given of valuesFor(name, line)) {
            if ((await seen(meta, state, { [name]: given } as Partial<Args>)) !== before) return;
          }
        }
        throw new Error('It looks the same.');
      }).timeout(120_000);
    }
  }
});
