import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-apps.js';
import '../src/define/stowage-scope.js';
import { SCENARIOS } from '../src/data/scenarios.js';

interface Args {
  scenario: string;
}

const meta: Meta<Args> = {
  title: 'Elements/stowage-apps',
  component: 'stowage-apps',
  argTypes: { scenario: { control: 'select', options: SCENARIOS.map(({ id }) => id) } },
  render: ({ scenario }) =>
    html`<stowage-scope scenario=${scenario}><stowage-apps></stowage-apps></stowage-scope>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { args: { scenario: 'example' } };
export const ThePlanTurnsTwoOff: Story = { args: { scenario: 'just-beyond-200' } };
export const ThreeHundredApps: Story = { args: { scenario: 'three-hundred-apps' } };
export const AllOffAlready: Story = { args: { scenario: 'everything-off' } };
export const SeveralDevices: Story = { args: { scenario: 'family-of-four' } };
