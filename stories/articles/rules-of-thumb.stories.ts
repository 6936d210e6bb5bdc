import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/stowage-rules.js';
import '../../src/define/stowage-value.js';
import { reader } from '../reader.js';
import { article } from './article.js';

const meta: Meta = { title: 'Articles/Rules of thumb', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

const content = html`
  <p>
    A rule of thumb saves you a sum, as long as the sum would have come out that way. Here each is put beside
    the numbers of one person, who needs <stowage-value of="needs">so much</stowage-value> in iCloud.
  </p>
  <stowage-rules rule="phone-storage"></stowage-rules>
  <p>
    Several go wrong in the same place: they take what is on the phone for what goes into the backup. And each
    has its own number at which it turns.
  </p>
  <h2>All twelve</h2>
  <stowage-rules></stowage-rules>
`;

export const Article: Story = {
  render: () => article('Twelve rules of thumb, judged', 'photos-moved', content),
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.reads(/who needs 43 GB in iCloud/);
    await ana.reads(/“Backups are 1 to 4 GB”\s*True\s*This backup is 3 GB/);
  },
};

export const OnAPhone: Story = { ...Article, globals: { width: 'phone' } };
