import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-devices.js';
import { given } from './given.js';
import { inScope, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-devices',
  component: 'stowage-devices',
  args: { scenario: 'example' },
  argTypes: { scenario: scenarioControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-devices ${given(others)}></stowage-devices>`),
};

export default meta;

type Story = StoryObj<Args>;

/** The first number typed clears the example. */
export const FirstNumber: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.finds('textbox', 'Size of WhatsApp');
    await ana.types('Used', '4.8 GB');
    await ana.reads(/Read as 4\.8 GB/);
  },
};

/** A mistake is said beside its field, once it has been left; what was typed stays. */
export const Mistake: Story = {
  args: { scenario: 'three-answers' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.types('Used', 'a lot');
    await ana.reads(/We can’t read that as a size/);
  },
};

/** `1.234` is a thousand to some and little more than one to others. */
export const AmbiguousSize: Story = {
  args: { scenario: 'three-answers' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.types('Used', '1.234 GB');
    await ana.reads(/If you meant .+, write it without the dot/);
  },
};

export const AddAPerson: Story = {
  args: { scenario: 'one-iphone' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('button', 'Add a person');
    await ana.finds('textbox', 'Name');
  },
};

/** Apps already typed for one device need only their sizes on the next. */
export const SameApps: Story = {
  args: { scenario: 'just-beyond-200' },
  play: async ({ canvasElement }) => {
    const rosa = reader(canvasElement);
    await rosa.clicks('button', 'Add a person');
    await rosa.clicks('button', 'Same apps as Rosa’s iPhone');
    await rosa.clicks('checkbox', 'All of us share one iCloud+ storage');
    await rosa.reads(/What does the family pay for\?/);
  },
};

export const PhotosMove: Story = { args: { scenario: 'one-iphone' } };
export const SeveralDevices: Story = { args: { scenario: 'photos-half-in-common' } };
export const Family: Story = { args: { scenario: 'family-of-four' } };
export const ThreeHundredApps: Story = { args: { scenario: 'three-hundred-apps' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { scenario: 'one-iphone' }, globals: { lang: 'ar' } };
export const Narrow: Story = { args: { scenario: 'one-iphone' }, globals: { width: 'phone' } };
