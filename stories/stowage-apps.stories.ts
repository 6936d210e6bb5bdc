import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-apps.js';
import { given } from './given.js';
import { deviceControl, inScope, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-apps',
  component: 'stowage-apps',
  args: { scenario: 'just-beyond-200' },
  argTypes: { scenario: scenarioControl, device: deviceControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-apps ${given(others)}></stowage-apps>`),
};

export default meta;

type Story = StoryObj<Args>;

/** What the plan turns off is marked. The reader may turn off something else instead. */
export const ThePlanTurnsTwoOff: Story = {
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.reads(/To fit 200 GB, the plan turns 2 of these apps off/);
    await reading.clicks('button', 'Keep: Podcasts');
    await reading.reads(/Podcasts you keep this/);
    await reading.misses(/turns 2 of these apps off/);
  },
};

/** A switch is a wish beside how things are; pressed again it is taken back. */
export const ASwitch: Story = {
  play: async ({ canvasElement }) => {
    const rosa = reader(canvasElement);
    await rosa.clicks('checkbox', 'WhatsApp');
    await rosa.reads(/WhatsApp you turn this off/);
    await rosa.presses('checkbox', 'WhatsApp', ' ');
    await rosa.misses(/WhatsApp you turn this off/);
  },
};

export const Example: Story = { args: { scenario: 'example' } };

/** Many are found by a few letters, sorted by a press on a header. */
export const ThreeHundredApps: Story = {
  args: { scenario: 'three-hundred-apps' },
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('button', /^292 smaller apps/);
    await reading.reads(/192 smaller apps/);
    await reading.clicks('button', 'App');
    await reading.reads(/App 1 .+ App 10 .+ App 100 /);
  },
};

export const AllOffAlready: Story = { args: { scenario: 'everything-off' } };

/** With several devices the reader chooses one. */
export const SeveralDevices: Story = {
  args: { scenario: 'family-of-four' },
  play: async ({ canvasElement }) => {
    const nadia = reader(canvasElement);
    await nadia.chooses('Device', 'd2');
    await nadia.reads(/Apps in the backup of Omar’s iPhone/);
  },
};

/** An author chooses it by its id. */
export const OneDevice: Story = {
  args: { scenario: 'family-of-four', device: 'd2' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/Apps in the backup of Omar’s iPhone/),
};

export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = {};
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
