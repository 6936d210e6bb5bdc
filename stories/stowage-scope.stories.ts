import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../src/define/stowage-answer.js';
import '../src/define/stowage-scope.js';
import '../src/define/stowage-tiers.js';
import { given } from './given.js';
import { noControl, scenarioControl, scenarioOf, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-scope',
  component: 'stowage-scope',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl, remember: noControl },
  render: ({ scenario, ...others }) =>
    html`${keyed(
      scenario,
      html`<stowage-scope scenario=${scenarioOf({ scenario })} ${given(others)}>
        <stowage-answer></stowage-answer>
        <stowage-tiers></stowage-tiers>
      </stowage-scope>`,
    )}`,
};

export default meta;

type Story = StoryObj<Args>;

/** What is chosen in one element is known to the others inside. */
export const OneHousehold: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('radio', /^5 GB/);
    await ana.reads(/unprotected/);
  },
};

export const Example: Story = { args: { scenario: 'example' } };

export const PricesOfGermany: Story = {
  args: { region: 'DE' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/€0\.99 a month.+List price in Germany/),
};

export const AnotherTier: Story = {
  args: { scenario: 'three-answers', tier: '200GB' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/200 GB \$2\.99 a month You pay for this/),
};

/** A household of the author’s own, as JSON. */
export const JsonChild: Story = {
  render: () => html`
    <stowage-scope>
      <script type="application/json">
        {
          "version": 1,
          "people": [
            {
              "name": "Yuki",
              "pool": { "tier": "50GB" },
              "devices": [
                {
                  "name": "Yuki’s iPhone",
                  "rest": "6 GB",
                  "photos": { "size": "52 GB", "in": "backup" }
                }
              ]
            }
          ]
        }
      </script>
      <stowage-answer></stowage-answer>
      <stowage-tiers></stowage-tiers>
    </stowage-scope>
  `,
  play: ({ canvasElement }) => reader(canvasElement).reads(/You need 58 GB/),
};

/** An element elsewhere on the page names the scope that it shows. */
export const FromElsewhere: Story = {
  render: () => html`
    <stowage-scope id="household-of-two" scenario="two-apart">
      <stowage-tiers></stowage-tiers>
    </stowage-scope>
    <p>Further down, outside:</p>
    <stowage-answer for="household-of-two"></stowage-answer>
  `,
  play: ({ canvasElement }) =>
    reader(canvasElement).reads(/outside: Cheapest for all of you|outside: .*Goran/),
};

export const Empty: Story = { args: { scenario: 'empty' } };
export const Over: Story = { args: { scenario: 'just-beyond-200' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
