import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-upload.js';
import { given } from './given.js';
import { deviceControl, inScope, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-upload',
  component: 'stowage-upload',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl, device: deviceControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-upload ${given(others)}></stowage-upload>`),
};

export default meta;

type Story = StoryObj<Args>;

export const ASlowLine: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.reads(/Our assumption/);
    await ana.types('Upload speed', '5');
    await ana.reads(/takes about 26 hours: four nights of 8 hours/);
    await ana.misses(/Our assumption/);
  },
};

export const ATypicalFibre: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.chooses('Or a typical one', 'Fibre, about 100 Mbit/s');
    await ana.reads(/takes about 75 minutes/);
  },
};

export const AMistakeTyped: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.types('Upload speed', 'fast');
    await ana.reads(/Type a number/);
  },
};

export const TwoDevices: Story = {
  args: { scenario: 'same-photos-twice' },
  play: async ({ canvasElement }) => {
    const ben = reader(canvasElement);
    await ben.chooses('Device', 'Ben’s iPad');
    await ben.reads(/The first backup of Ben’s iPad/);
  },
};

export const Example: Story = {
  args: { scenario: 'example' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/An example, not your numbers/),
};

export const OnlyTheNextBackup: Story = { args: { scenario: 'ninety-six-percent' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
