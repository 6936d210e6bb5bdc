import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-forecast.js';
import '../../src/define/stowage-tiers.js';
import '../../src/define/stowage-value.js';
import { reader } from '../reader.js';
import { article } from './article.js';

const meta: Meta = { title: 'Articles/A family', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

const content = html`
  <p>
    With Family Sharing up to six people use one storage, and everybody’s use is added. Nobody has a share of
    their own: one member can fill it for all. The free 5 GB are never shared; each account has its own.
  </p>
  <stowage-answer></stowage-answer>
  <h2>Together or apart</h2>
  <p>
    Sharing isn’t always cheaper. Fatima needs
    <stowage-value of="needs" person="p1"></stowage-value> and Goran
    <stowage-value of="needs" person="p2"></stowage-value>: each alone takes a small plan, together they need
    the next large one.
  </p>
  <stowage-tiers></stowage-tiers>
  <h2>And in a year?</h2>
  <p>Photos add up slowly, videos quickly. Change both to what you take.</p>
  <stowage-forecast></stowage-forecast>
`;

export const Article: Story = {
  render: () => article('One storage for a family, or several?', 'two-apart', content),
  play: ({ canvasElement }) => reader(canvasElement).reads(/Fatima needs 180 GB and Goran 30 GB/),
};

export const OnAPhone: Story = { ...Article, globals: { width: 'phone' } };
