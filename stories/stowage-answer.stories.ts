import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-answer.js';
import { given } from './given.js';
import { inScope, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-answer',
  component: 'stowage-answer',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-answer ${given(others)}></stowage-answer>`),
};

export default meta;

type Story = StoryObj<Args>;

/** Each figure opens the sum behind it. */
export const TheSumBehindAFigure: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('button', '7 GB');
    await ana.reads(/Photos in the backup, Ana’s iPhone/);
  },
};

export const Example: Story = { args: { scenario: 'example' } };
export const ThreeAnswers: Story = { args: { scenario: 'three-answers' } };
export const AnOldBackupFirst: Story = { args: { scenario: 'old-ipad' } };

/** A plan that is taken becomes the reader’s own choices. */
export const StayWithOneSwitch: Story = {
  args: { scenario: 'same-photos-twice' },
  play: async ({ canvasElement }) => {
    const ben = reader(canvasElement);
    await ben.reads(/To stay on 50 GB/);
    await ben.clicks('button', 'Use this plan');
    await ben.reads(/With your choices, everything fits 50 GB/);
  },
};

export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const CheaperApart: Story = { args: { scenario: 'two-apart' } };
export const PhotosOnlyInTheBackup: Story = { args: { scenario: 'only-copy-of-photos' } };
export const NothingHelps: Story = { args: { scenario: 'everything-off' } };
export const EverybodyFits: Story = { args: { scenario: 'free-twice' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { args: { scenario: 'only-copy-of-photos' }, globals: { width: 'phone' } };
