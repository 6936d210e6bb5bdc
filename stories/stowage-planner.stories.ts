import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/stowage-planner.js';
import { SCENARIOS } from '../src/data/scenarios.js';

interface Args {
  scenario: string;
  theme?: 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Elements/stowage-planner',
  component: 'stowage-planner',
  argTypes: {
    scenario: { control: 'select', options: SCENARIOS.map(({ id }) => id) },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  // The example is what stands there without a scenario.
  render: ({ scenario, theme }) =>
    html`<stowage-planner
      scenario=${scenario === 'example' ? nothing : scenario}
      theme=${theme ?? nothing}
    ></stowage-planner>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { args: { scenario: 'example' } };
export const ThreeAnswers: Story = { args: { scenario: 'three-answers' } };
export const PhotosInTheBackup: Story = { args: { scenario: 'one-iphone' } };
export const OldBackup: Story = { args: { scenario: 'old-ipad' } };
export const TwoPeople: Story = { args: { scenario: 'two-apart' } };
export const FamilyOfFour: Story = { args: { scenario: 'family-of-four' } };
export const JustBeyond200: Story = { args: { scenario: 'just-beyond-200' } };
export const EverythingOff: Story = { args: { scenario: 'everything-off' } };
export const ThreeHundredApps: Story = { args: { scenario: 'three-hundred-apps' } };
export const NobodyYet: Story = { args: { scenario: 'empty' } };
export const Dark: Story = { args: { scenario: 'one-iphone', theme: 'dark' } };
