import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-doctor.js';
import '../../src/define/stowage-value.js';
import { reader } from '../reader.js';
import { article } from './article.js';

const meta: Meta = { title: 'Articles/Backup failed', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

const content = html`
  <p>
    An attempt that fails doesn’t take the backup before it along. What the device shows is the best lead
    there is.
  </p>
  <stowage-doctor></stowage-doctor>
  <h2>Is it room, or isn’t it?</h2>
  <p>Chloé needs <stowage-value of="needs">so much</stowage-value>, and has the free plan.</p>
  <stowage-answer></stowage-answer>
`;

export const Article: Story = {
  render: () => article('iCloud Backup failed: what now?', 'tonight-wont', content),
  play: async ({ canvasElement }) => {
    const chloe = reader(canvasElement);
    await chloe.reads(/By your numbers: The next backup needs 1\.1 GB/);
    await chloe.clicks('radio', /^“Not Enough/);
    await chloe.clicks('button', 'Show what to try');
    await chloe.reads(/Not enough room in iCloud\s*Certain/);
  },
};

export const OnAPhone: Story = { ...Article, globals: { width: 'phone' } };
