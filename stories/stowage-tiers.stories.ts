import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-tiers.js';
import { given } from './given.js';
import { inScope, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-tiers',
  component: 'stowage-tiers',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-tiers ${given(others)}></stowage-tiers>`),
};

export default meta;

type Story = StoryObj<Args>;

export const PlanForATier: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('radio', /^200 GB/);
    await ana.clicks('disclosure', /43 GB/);
    await ana.reads(/This plan holds ?200 GB/);
  },
};

export const Example: Story = {
  args: { scenario: 'example' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/An example, not your numbers/),
};

export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const CheaperApart: Story = { args: { scenario: 'two-apart' } };
export const TwoFreeAccounts: Story = { args: { scenario: 'free-twice' } };
export const PhotosOnlyInTheBackup: Story = { args: { scenario: 'only-copy-of-photos' } };
export const NothingHelps: Story = { args: { scenario: 'everything-off' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { scenario: 'two-apart' }, globals: { lang: 'ar' } };
export const Narrow: Story = { args: { scenario: 'two-apart' }, globals: { width: 'phone' } };
