import { expect } from '@open-wc/testing';
import { setProjectAnnotations } from '@storybook/web-components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import * as frame from '../../.storybook/frame.js';
import { watchErrors } from '../elements/errors.js';
import { textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';

setProjectAnnotations([frame]);

const STATES = ['Empty', 'Over', 'Dark', 'RightToLeft', 'Narrow'];

/** What a file of stories exports; each has arguments of its own. */
interface Stories {
  readonly default: object & { readonly title?: string };
  readonly [name: string]: unknown;
}

/** Each story of a file: seen, played as a person would, accessible, and without an error to the console. */
export function proveStories({ default: meta, ...stories }: Stories): void {
  describe(`stories: ${meta.title ?? ''}`, () => {
    const errors = watchErrors();

    if (meta.title?.startsWith('Elements/')) {
      it('show the element in the states that any page may bring', () => {
        expect(Object.keys(stories)).to.include.members(STATES);
      });
    }

    for (const [name, story] of Object.entries(stories)) {
      it(name, async () => {
        const canvasElement = document.createElement('div');
        document.body.append(canvasElement);
        try {
          await composeStory(story as StoryObj, meta as Meta, undefined, undefined, name).run({
            canvasElement,
          });
          await settled(canvasElement);
          expect(textOf(canvasElement)).not.to.equal('');
          await expect(canvasElement).to.be.accessible();
          expect(errors.splice(0)).to.deep.equal([]);
        } finally {
          canvasElement.remove();
        }
      });
    }
  });
}
