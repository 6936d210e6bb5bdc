import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/stowage-devices.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-tiers.js';
import type { StowageChangeEvent } from '../../src/scope/events.js';
import { reader } from '../reader.js';

/** What the guide *Drive it from your code* shows. */
const meta: Meta = { title: 'Guides/Driven', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

/** Undo and reset by a button of the page. */
export const Buttons: Story = {
  render: () => html`
    <stowage-scope id="mine" scenario="three-answers">
      <stowage-devices></stowage-devices>
    </stowage-scope>
    <p>
      <button type="button" commandfor="mine" command="--stowage-undo">Undo</button>
      <button type="button" commandfor="mine" command="--stowage-reset">Start again</button>
    </p>
  `,
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.types('Used', '3 GB');
    await ana.reads(/Read as 3 GB/);
    await ana.clicks('button', 'Undo');
    await ana.misses(/Read as 3 GB/);
  },
};

/** A page that writes down what happens. */
export const Events: Story = {
  render: () => html`
    <stowage-scope
      scenario="just-beyond-200"
      @stowage-change=${({ detail, currentTarget }: StowageChangeEvent) => {
        const log = (currentTarget as HTMLElement).nextElementSibling;
        if (log) log.textContent = `${detail.action.type}: ${JSON.stringify(detail.snapshot.view.targets)}`;
      }}
    >
      <stowage-tiers></stowage-tiers>
    </stowage-scope>
    <p role="status">Nothing has happened yet.</p>
  `,
  play: async ({ canvasElement }) => {
    const author = reader(canvasElement);
    await author.clicks('radio', /^2 TB/);
    await author.reads(/view: \{"p1":"2TB"\}/);
  },
};
