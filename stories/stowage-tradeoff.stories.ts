import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-tradeoff.js';
import { given } from './given.js';
import { inScope, personControl, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-tradeoff',
  component: 'stowage-tradeoff',
  args: { scenario: 'just-beyond-200' },
  argTypes: { scenario: scenarioControl, person: personControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-tradeoff ${given(others)}></stowage-tradeoff>`),
};

export default meta;

type Story = StoryObj<Args>;

export const UseAPlanAndUndo: Story = {
  play: async ({ canvasElement }) => {
    const rosa = reader(canvasElement);
    await rosa.reads(/2 changes free 8 GB/);
    await rosa.presses('button', 'Use this plan', '{Enter}');
    await rosa.reads(/Nothing more left out: what you chose frees 8 GB/);
    await rosa.presses('button', 'Undo', '{Enter}');
    await rosa.reads(/2 changes free 8 GB/);
  },
};

/** Wherever one drags to on the picture, the plan there is told in words; nothing is changed by it. */
export const AlongTheStaircase: Story = {
  play: async ({ canvasElement }) => {
    const rosa = reader(canvasElement);
    await rosa.reads(/2 changes free 8 GB/);
    await rosa.drags('.pad', 0.02, 0.98, /Nothing left out\. That leaves 201 GB/);
    await rosa.reads(/3 changes free 14 GB/);
  },
};

export const MoneyInsteadOfChanges: Story = {
  play: async ({ canvasElement }) => {
    const rosa = reader(canvasElement);
    await rosa.reads(/\$7\.00 more a month keeps 2 things/);
    await rosa.clicks('disclosure', 'Other ways to fit 200 GB');
    await rosa.clicks('button', 'Fewest taps: only one change');
    await rosa.reads(/One change frees 6 GB/);
    await rosa.clicks('button', 'after 2 changes');
    await rosa.reads(/2 changes free 8 GB/);
  },
};

export const Example: Story = {
  args: { scenario: 'example' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/An example, not your numbers/),
};

export const ThreeHundredApps: Story = {
  args: { scenario: 'three-hundred-apps' },
  play: async ({ canvasElement }) => {
    const tariq = reader(canvasElement);
    await tariq.clicks('button', /^Show \d+ more$/);
    await tariq.reads(/of 1,369 steps are shown/);
  },
};

export const BackUpToAComputer: Story = {
  args: { scenario: 'one-iphone' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('disclosure', 'Other ways to fit 5 GB');
    await ana.clicks('button', 'Ana’s iPhone backs up to a computer');
    await ana.reads(/One change frees 43 GB/);
  },
};

export const OneGameOrManyApps: Story = { args: { scenario: 'forty-or-one' } };
export const OneStep: Story = { args: { scenario: 'same-photos-twice' } };
export const PhotosOnlyInTheBackup: Story = { args: { scenario: 'only-copy-of-photos' } };
export const NothingToLeaveOut: Story = { args: { scenario: 'everything-off' } };
export const Family: Story = { args: { scenario: 'family-of-four' } };
export const TwoAccounts: Story = { args: { scenario: 'free-twice' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = {};
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { args: { scenario: 'family-of-four' }, globals: { width: 'phone' } };
