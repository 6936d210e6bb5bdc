import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RULES } from '../src/data/rules.js';
import '../src/define/stowage-rules.js';
import { given } from './given.js';
import { inScope, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';
import { eitherSide } from './rule-scenarios.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-rules',
  component: 'stowage-rules',
  args: { scenario: 'photos-moved' },
  argTypes: {
    scenario: scenarioControl,
    rule: { control: 'select', options: ['', ...RULES.map(({ id }) => id)] },
  },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-rules ${given(others)}></stowage-rules>`),
};

export default meta;

type Story = StoryObj<Args>;

export const AllTwelve: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.reads(/“Turn iCloud Photos off to free space”\s*Not true/);
    await ana.reads(/“Backups are 1 to 4 GB”\s*True/);
    await ana.reads(/“Caches count”\s*Not true/);
  },
};

export const Example: Story = {
  args: { scenario: 'example' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/An example, not your numbers/),
};

export const Empty: Story = {
  args: { scenario: 'empty' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/Enter how large the backup is/),
};

export const OneOfThem: Story = {
  args: { scenario: 'ninety-six-percent', rule: 'percent-full' },
  play: async ({ canvasElement }) => {
    const dilek = reader(canvasElement);
    await dilek.reads(/Not true\s*The account is 96% full, and yet the 4 GB of the next backup fit/);
    await dilek.clicks('disclosure', /^How we get there: “/);
    await dilek.reads(/Next backup\s*− 4 GB/);
  },
};

/** Each rule on the numbers of two households: of one it is so, of the other it isn't. */
export const EitherSide: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`${eitherSide().map(({ rule, scenario }) =>
      inScope({ scenario: scenario.id }, html`<stowage-rules rule=${rule}></stowage-rules>`),
    )}`,
  play: async ({ canvasElement }) => {
    const both = reader(canvasElement);
    await both.reads(
      /“Turn iCloud Photos off to free space”\s*True.*“Turn iCloud Photos off to free space”\s*Not true/s,
    );
    await both.reads(/“No backup without Wi-Fi”\s*True.*“No backup without Wi-Fi”\s*Not true/s);
  },
};

/** The same rule on a small plan. */
export const TheOtherSide: Story = {
  args: { scenario: 'tonight-wont', rule: 'percent-full' },
  play: ({ canvasElement }) =>
    reader(canvasElement).reads(/True\s*The account is 96% full, and the next backup adds 1.1 GB/),
};

export const ItDepends: Story = {
  args: { scenario: 'same-photos-twice', rule: 'photos-on' },
  play: async ({ canvasElement }) => {
    const ben = reader(canvasElement);
    await ben.reads(/It depends\s*In the end 45 GB fit the 50 GB/);
    await ben.reads(/Say whether there is a computer/);
  },
};

export const SeveralDevices: Story = {
  args: { scenario: 'photos-in-common' },
  play: ({ canvasElement }) =>
    reader(canvasElement).reads(/40 GB leave iCloud Photos, and 70 GB come back in the backups/),
};

/** Of sizes that Settings rounds the sum says from what to what they go. */
export const RoundedSizes: Story = {
  args: { scenario: 'example', rule: 'fifty-gb' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('disclosure', /^How we get there: “/);
    await ana.reads(/Left\s*17.4 GB\s*16.5 GB to 18.2 GB/);
  },
};

/** Sizes of apps as *iPhone Storage* prints them: more than the whole backup. */
export const SizesOfThePhone: Story = {
  args: { scenario: 'sizes-of-the-phone', rule: 'app-size' },
  play: ({ canvasElement }) =>
    reader(canvasElement).reads(/Not true\s*With sizes read on the phone the rows come to 4.5 GB/),
};

/** Backups on a computer: rules about those in iCloud say nothing of them. */
export const NothingInICloud: Story = {
  args: { scenario: 'photos-on-a-computer' },
  play: async ({ canvasElement }) => {
    const wim = reader(canvasElement);
    await wim.reads(/“Backups are 1 to 4 GB”\s*It depends\s*Nothing backs up to iCloud here/);
    await wim.reads(/“Turn iCloud Photos off to free space”\s*True/);
  },
};

export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
