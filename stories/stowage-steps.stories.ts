import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-steps.js';
import '../src/define/stowage-scope.js';
import { SCENARIOS } from '../src/data/scenarios.js';

interface Args {
  scenario: string;
}

const meta: Meta<Args> = {
  title: 'Elements/stowage-steps',
  component: 'stowage-steps',
  argTypes: { scenario: { control: 'select', options: SCENARIOS.map(({ id }) => id) } },
  render: ({ scenario }) =>
    html`<stowage-scope scenario=${scenario}><stowage-steps></stowage-steps></stowage-scope>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { args: { scenario: 'example' } };
export const OneSwitch: Story = { args: { scenario: 'same-photos-twice' } };
export const AppsToTurnOff: Story = { args: { scenario: 'just-beyond-200' } };
export const NothingToDo: Story = { args: { scenario: 'photos-moved' } };
export const NothingHelps: Story = { args: { scenario: 'everything-off' } };
export const Family: Story = { args: { scenario: 'family-of-four' } };
