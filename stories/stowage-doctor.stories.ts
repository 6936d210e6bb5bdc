import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-answer.js';
import '../src/define/stowage-doctor.js';
import { given } from './given.js';
import { inScope, noControl, scenarioControl, scenarioOf, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-doctor',
  component: 'stowage-doctor',
  args: { scenario: 'example' },
  argTypes: { scenario: scenarioControl, device: noControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-doctor ${given(others)}></stowage-doctor>`),
};

export default meta;

type Story = StoryObj<Args>;

/** Nothing is known of anybody yet: a tap answers, and leads to the next question. */
export const OneByOne: Story = {};

/** Five taps from the message to what to try. */
export const FiveTaps: Story = {
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /could not be completed/);
    await reading.reads(/Question 2 of 5/);
    await reading.clicks('radio', /^Weak/);
    await reading.clicks('radio', 'No');
    await reading.clicks('radio', 'Never');
    await reading.clicks('radio', 'No');
    await reading.reads(/What it may be/);
    await reading.finds('checkbox', 'Check the Wi-Fi');
  },
};

/** The reader’s own numbers say that room is missing: that is certain, and the answer is a press away. */
export const NoRoom: Story = {
  args: { scenario: 'old-ipad' },
  render: ({ scenario, ...others }) =>
    inScope(
      { scenario },
      html`<stowage-answer></stowage-answer><stowage-doctor ${given(others)}></stowage-doctor>`,
    ),
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /^“Not Enough/);
    await reading.clicks('radio', 'No');
    await reading.clicks('button', 'Show what to try');
    await reading.reads(/Certain, by your numbers/);
    await reading.finds('button', 'See what makes room');
  },
};

/** There is room: then it is the alert that is old. */
export const RoomToSpare: Story = {
  args: { scenario: 'one-iphone' },
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /^“Not Enough/);
    await reading.clicks('radio', 'No');
    await reading.clicks('radio', 'Last night or today');
    await reading.clicks('radio', 'I don’t know');
    await reading.reads(/The alert is an old one/);
    await reading.misses(/Choose a larger plan/);
  },
};

/** What didn’t help leads to the next; what did ends calmly. */
export const DidThatHelp: Story = {
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /^“Last Backup/);
    await reading.clicks('button', 'Show what to try');
    await reading.clicks('button', 'No, go on');
    await reading.reads(/It didn’t help/);
    await reading.clicks('button', 'Yes');
    await reading.reads(/There is nothing more to do today/);
  },
};

/** Only the phone changes. */
export const ChangingPhones: Story = {
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /^Nothing fails/);
    await reading.reads(/temporary storage/);
  },
};

/** The reader’s own numbers say that only the phone changes: the temporary storage, whatever the message, and no larger plan. */
export const OnlyANewPhone: Story = {
  args: { scenario: 'changing-phones' },
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /^“Not Enough/);
    await reading.clicks('button', 'Show what to try');
    await reading.reads(/In your numbers you are changing devices/);
    await reading.reads(/your earlier backups are still there: the last is of November 2, 2026/);
    await reading.reads(/in this order.*?Use the temporary storage/s);
    await reading.misses(/Compare the room|Choose a larger plan/);
  },
};

/** Some remedies outlast the page: a reader may have what they answered and ticked off remembered. */
export const Remembered: Story = {
  render: ({ scenario, ...others }) => html`
    <stowage-scope scenario=${scenarioOf({ scenario })} remember="story-of-the-doctor">
      <stowage-doctor ${given(others)}></stowage-doctor>
    </stowage-scope>
  `,
  play: async ({ canvasElement }) => {
    const reading = reader(canvasElement);
    await reading.clicks('radio', /could not be completed/);
    await reading.clicks('button', 'Show what to try');
    await reading.finds('checkbox', 'Remember my figures and answers in this browser');
  },
};

export const OnOnePage: Story = { args: { questions: 'all', scenario: 'one-iphone' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = { args: { scenario: 'tonight-wont' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' }, args: { questions: 'all' } };
export const Narrow: Story = { globals: { width: 'phone' } };
