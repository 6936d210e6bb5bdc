import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../src/define/stowage-planner.js';
import { given } from './given.js';
import { scenarioControl, scenarioOf, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-planner',
  component: 'stowage-planner',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl },
  render: ({ scenario, ...others }) =>
    html`${keyed(
      scenario,
      html`<stowage-planner scenario=${scenarioOf({ scenario })} ${given(others)}></stowage-planner>`,
    )}`,
};

export default meta;

type Story = StoryObj<Args>;

/** What stands there before anybody types, and how it gives way to the first number. */
export const Example: Story = {
  args: { scenario: 'example' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.reads(/Everything fits 50 GB \(\$0\.99 a month\)/);
    await ana.types('Used', '4.8 GB');
    await ana.types('Next Backup Size', '1.2 GB');
    await ana.reads(/Tonight’s backup needs/);
    await ana.misses(/These numbers are an example/);
    await ana.clicks('button', 'Undo');
    await ana.misses(/Tonight’s backup needs/);
  },
};

export const PhotosInTheBackup: Story = {};
export const ThreeAnswers: Story = { args: { scenario: 'three-answers' } };
export const OldBackup: Story = { args: { scenario: 'old-ipad' } };

/** The plan for a larger tier, chosen on the staircase of tiers, changes what there is to do. */
export const Over: Story = {
  args: { scenario: 'just-beyond-200' },
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /^2 TB.+Fits/);
    await reading.reads(/Choose 2 TB/);
  },
};

export const TwoPeople: Story = { args: { scenario: 'two-apart' } };
export const FamilyOfFour: Story = { args: { scenario: 'family-of-four' } };
export const NothingHelps: Story = { args: { scenario: 'everything-off' } };
export const ThreeHundredApps: Story = { args: { scenario: 'three-hundred-apps' } };

/** A size that two countries read differently is taken the page’s way, and the other way is named. */
export const AmbiguousSize: Story = {
  args: { scenario: 'three-answers' },
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.types('Used', '1.234 GB');
    await reading.reads(/If you meant .+, write it without the dot/);
  },
};

export const Empty: Story = { args: { scenario: 'empty' } };
export const Dark: Story = { globals: { scheme: 'dark' } };

/** Dark in a light page. */
export const DarkByTheme: Story = { args: { theme: 'dark' } };

export const RightToLeft: Story = { args: { scenario: 'two-apart' }, globals: { lang: 'ar' } };
export const Narrow: Story = { args: { scenario: 'just-beyond-200' }, globals: { width: 'phone' } };
