import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { reader } from '../reader.js';
import { actionTable } from './action-table.js';
import { addressTable } from './address-table.js';
import './app-catalogue.js';
import {
  lossTable,
  mediaTable,
  presetTable,
  ruleSideTable,
  ruleTable,
  speedTable,
  tierTable,
  valueTable,
} from './judgement-tables.js';
import { priceTable } from './price-table.js';

/** The tables of the guides: those of facts are drawn from the data that the model reckons with. */
const meta: Meta = { title: 'Guides/Tables', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

export const Prices: Story = {
  render: priceTable,
  play: ({ canvasElement }) => reader(canvasElement).reads(/United States/),
};

export const Apps: Story = {
  render: () => html`<guide-app-catalogue></guide-app-catalogue>`,
  play: async ({ canvasElement }) => {
    const author = reader(canvasElement);
    await author.types('Find an app', 'whats');
    await author.reads(/^Find an app [1-9] of \d+ apps .+ WhatsApp/);
  },
};

export const Tiers: Story = { render: tierTable };
export const Losses: Story = { render: lossTable };

/** In thousands, as cameras tell them. */
export const PhotosAndVideos: Story = {
  render: mediaTable,
  play: ({ canvasElement }) => reader(canvasElement).reads(/A minute of video, 1080p 30 fps ?60 MB/),
};

export const UploadSpeeds: Story = { render: speedTable };
export const FirstGuesses: Story = { render: presetTable };
export const SidesOfTheRules: Story = {
  render: ruleSideTable,
  play: ({ canvasElement }) => reader(canvasElement).reads(/An iPod and no computer ipod-alone/),
};

export const RulesOfThumb: Story = {
  render: ruleTable,
  play: ({ canvasElement }) => reader(canvasElement).reads(/“Caches count”\s*Caches and temporary files/),
};

/** Names stand out in what is said of them. */
export const LiveFigures: Story = {
  render: valueTable,
  play: async ({ canvasElement }) => {
    const author = reader(canvasElement);
    await author.reads(/What stays free on that tier; 0 GB when it is over/);
    await author.misses(/`/);
  },
};

export const Actions: Story = {
  render: actionTable,
  play: ({ canvasElement }) =>
    reader(canvasElement).reads(/want ?a wish beside today’s value; null takes it back/),
};

export const Addresses: Story = { render: addressTable };
