import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-scope.js';
import '../src/define/stowage-tiers.js';
import { SCENARIOS } from '../src/data/scenarios.js';

interface Args {
  scenario: string;
}

const meta: Meta<Args> = {
  title: 'Elements/stowage-tiers',
  component: 'stowage-tiers',
  argTypes: { scenario: { control: 'select', options: SCENARIOS.map(({ id }) => id) } },
  render: ({ scenario }) =>
    html`<stowage-scope scenario=${scenario}><stowage-tiers></stowage-tiers></stowage-scope>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { args: { scenario: 'example' } };
export const TooMuchByLittle: Story = { args: { scenario: 'just-beyond-200' } };
export const CheaperApart: Story = { args: { scenario: 'two-apart' } };
export const TwoFreeAccounts: Story = { args: { scenario: 'free-twice' } };
export const PhotosOnlyInTheBackup: Story = { args: { scenario: 'only-copy-of-photos' } };
export const NothingHelps: Story = { args: { scenario: 'everything-off' } };
export const NothingEntered: Story = { args: { scenario: 'empty' } };
