import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-steps.js';
import { given } from './given.js';
import { inScope, noControl, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-steps',
  component: 'stowage-steps',
  args: { scenario: 'just-beyond-200' },
  argTypes: { scenario: scenarioControl, '--stowage-over': noControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-steps ${given(others)}></stowage-steps>`),
};

export default meta;

type Story = StoryObj<Args>;

/** A step that is ticked off is part of today. */
export const TickOff: Story = {
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('checkbox', /^Turn /);
    await reading.reads(/One step is done/);
  },
};

/** The paths are those of the reader’s iOS. */
export const AnOlderIos: Story = {
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.chooses('Version of iOS or iPadOS', '15');
    await reading.reads(/Manage Storage/);
  },
};

export const OneSwitch: Story = { args: { scenario: 'same-photos-twice' } };

/** Nothing to do; for a smaller tier nothing helps, and a larger one is a press away. */
export const NothingToDo: Story = { args: { scenario: 'photos-moved' } };

export const NothingHelps: Story = {
  args: { scenario: 'everything-off' },
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('button', /^Show the steps for/);
    await reading.reads(/Choose 50 GB/);
  },
};

export const Family: Story = { args: { scenario: 'family-of-four' } };
export const Example: Story = { args: { scenario: 'example' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = {};
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
