import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-devices.js';
import '../../src/define/stowage-steps.js';
import '../../src/define/stowage-tiers.js';
import '../../src/define/stowage-tradeoff.js';
import '../../src/define/stowage-value.js';
import { reader } from '../reader.js';
import { article } from './article.js';

const meta: Meta = { title: 'Articles/Not enough storage', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

const content = html`
  <p>
    The badge says “Not Enough iCloud Storage”, and the phone has not been backed up since. It doesn’t mean
    that the phone is full. The phone and iCloud are two storages, and it is the second one that has run out:
    backups stop, photos no longer upload, and iCloud Mail neither sends nor receives.
  </p>
  <stowage-answer></stowage-answer>
  <h2>Three numbers are enough</h2>
  <p>
    All of them are in Settings, and none is the size of an app on the phone: that one says little about the
    backup. What counts is what Settings prints under iCloud.
  </p>
  <stowage-devices></stowage-devices>
  <p>
    The size of the next backup has a plus before it. It is what comes on top of the backup that is already
    there, not the size of the whole.
  </p>
  <h2>What would hold it</h2>
  <p>
    Apple’s plans jump. After 200 GB comes 2 TB, so somebody who needs a little more than 200 GB pays for ten
    times as much. Before that, look at what the backup holds. Together it comes to
    <stowage-value of="needs">what you enter above</stowage-value>.
  </p>
  <stowage-tiers></stowage-tiers>
  <h2>What freeing a little more takes</h2>
  <p>
    Or leave something out. Move along the staircase: each step is the least there is to give up for its room.
  </p>
  <stowage-tradeoff></stowage-tradeoff>
  <h2>What to tap</h2>
  <p>
    Turning an app off in the backup’s list deletes its part of the backup in iCloud, not the data on the
    phone. Apps that you sign in to normally download their data again; check first.
  </p>
  <stowage-steps></stowage-steps>
`;

export const Article: Story = {
  render: () => article('Your iCloud is full. Your phone isn’t.', 'just-beyond-200', content),
  play: async ({ canvasElement }) => {
    const rosa = reader(canvasElement);
    await rosa.reads(/Together it comes to 201 GB/);
    await rosa.clicks('radio', /^2 TB.+Fits/);
    await rosa.reads(/Choose 2 TB/);
  },
};

export const OnAPhone: Story = { ...Article, globals: { width: 'phone' } };
export const InTheDark: Story = { ...Article, globals: { scheme: 'dark' } };
