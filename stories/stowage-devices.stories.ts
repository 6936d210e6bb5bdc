import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-devices.js';
import '../src/define/stowage-scope.js';
import { SCENARIOS } from '../src/data/scenarios.js';

interface Args {
  scenario: string;
}

const meta: Meta<Args> = {
  title: 'Elements/stowage-devices',
  component: 'stowage-devices',
  argTypes: { scenario: { control: 'select', options: SCENARIOS.map(({ id }) => id) } },
  render: ({ scenario }) =>
    html`<stowage-scope scenario=${scenario}><stowage-devices></stowage-devices></stowage-scope>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { args: { scenario: 'example' } };
export const PhotosMove: Story = { args: { scenario: 'one-iphone' } };
export const SeveralDevices: Story = { args: { scenario: 'photos-half-in-common' } };
export const Family: Story = { args: { scenario: 'family-of-four' } };
export const ThreeHundredApps: Story = { args: { scenario: 'three-hundred-apps' } };
export const NobodyYet: Story = { args: { scenario: 'empty' } };
