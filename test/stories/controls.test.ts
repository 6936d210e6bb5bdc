import { expect } from '@open-wc/testing';
import { setProjectAnnotations } from '@storybook/web-components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import * as frame from '../../.storybook/frame.js';
import type { Args } from '../../stories/in-scope.js';
import * as planner from '../../stories/stowage-planner.stories.js';
import * as tiers from '../../stories/stowage-tiers.stories.js';
import { textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';

setProjectAnnotations([frame]);

/** A story without its play, drawn with what its controls say. */
async function drawn(meta: object, args: Partial<Args>, globals: object = {}): Promise<HTMLElement> {
  const story: StoryObj = { args, globals };
  const canvas = document.createElement('div');
  document.body.append(canvas);
  await composeStory(story, meta as Meta, undefined, undefined, 'Controlled').run({ canvasElement: canvas });
  await settled(canvas);
  return canvas;
}

describe('the controls of the catalogue', () => {
  let canvas: HTMLElement | undefined;

  afterEach(() => canvas?.remove());

  it('choose the household', async () => {
    canvas = await drawn(tiers.default, { scenario: 'photos-moved' });
    const before = textOf(canvas);
    canvas.remove();
    canvas = await drawn(tiers.default, { scenario: 'family-of-four' });
    expect(textOf(canvas)).not.to.equal(before);
  });

  it('set attributes', async () => {
    canvas = await drawn(planner.default, { theme: 'dark', region: 'JP' });
    const shown = canvas.querySelector('stowage-planner');
    expect(shown && getComputedStyle(shown).colorScheme).to.equal('dark');
    expect(textOf(canvas)).to.contain('Japan');
  });

  it('set tokens', async () => {
    canvas = await drawn(tiers.default, { '--stowage-paper': 'rgb(1, 2, 3)' });
    const shown = canvas.querySelector('stowage-tiers');
    expect(shown && getComputedStyle(shown).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('choose scheme, language and width of the place', async () => {
    canvas = await drawn(tiers.default, {}, { scheme: 'dark', lang: 'ar', width: 'phone' });
    const stage = canvas.querySelector('.stage');
    const { colorScheme, direction, inlineSize } = getComputedStyle(stage ?? canvas);
    expect({ colorScheme, direction, inlineSize }).to.deep.equal({
      colorScheme: 'dark',
      direction: 'rtl',
      inlineSize: '320px',
    });
  });
});
