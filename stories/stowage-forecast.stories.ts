import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-forecast.js';
import { given } from './given.js';
import { inScope, personControl, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-forecast',
  component: 'stowage-forecast',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl, person: personControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-forecast ${given(others)}></stowage-forecast>`),
};

export default meta;

type Story = StoryObj<Args>;

export const MorePhotosBetterVideo: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.reads(/Our assumption/);
    await ana.types('Photos a day', '40');
    await ana.types('Minutes of video a week', '20');
    await ana.chooses('Kind of video', '4K 60 fps');
    await ana.reads(/50 GB is full in 1 month/);
    await ana.clicks('disclosure', 'As a table');
    await ana.misses(/Our assumption/);
  },
};

export const AMistakeTyped: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.types('Photos a day', 'many');
    await ana.reads(/Type a number from 0 to/);
  },
};

export const Example: Story = {
  args: { scenario: 'example' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/An example, not your numbers/),
};

export const SharedByAFamily: Story = {
  args: { scenario: 'family-of-four' },
  play: async ({ canvasElement }) => {
    const nadia = reader(canvasElement);
    await nadia.chooses('Whose photos and videos', 'Omar');
    await nadia.reads(/Only what Omar adds is counted/);
  },
};

export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const AlmostTwoTerabytes: Story = { args: { scenario: 'ninety-six-percent' } };
export const RoundedSizes: Story = { args: { scenario: 'three-answers' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
