import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-photos.js';
import { given } from './given.js';
import { inScope, personControl, scenarioControl, type Args } from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-photos',
  component: 'stowage-photos',
  args: { scenario: 'one-iphone' },
  argTypes: { scenario: scenarioControl, person: personControl },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<stowage-photos ${given(others)}></stowage-photos>`),
};

export default meta;

type Story = StoryObj<Args>;

export const TryICloudPhotos: Story = {
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('radio', /^iCloud Photos/);
    await ana.reads(/You are trying what it would be like with iCloud Photos/);
    await ana.clicks('disclosure', /^As a table/);
    await ana.reads(/iCloud Photos ?43 GB ?83 GB ?43 GB/);
    await ana.clicks('button', 'Back to how it is today');
    await ana.misses(/You are trying/);
  },
};

export const TheSamePhotosTwice: Story = {
  args: { scenario: 'same-photos-twice' },
  play: async ({ canvasElement }) => {
    const ben = reader(canvasElement);
    await ben.reads(/as one library 40 GB/);
    await ben.clicks('button', 'Try that');
    await ben.reads(/85 GB now, 85 GB at the peak, 45 GB after/);
  },
};

export const DeviceByDevice: Story = {
  args: { scenario: 'same-photos-twice' },
  play: async ({ canvasElement }) => {
    const ben = reader(canvasElement);
    await ben.clicks('disclosure', /device by device/);
    await ben.chooses(/^Ben’s iPad/, 'nowhere');
    await ben.reads(/As you marked it/);
  },
};

export const ICloudPhotosIsOn: Story = {
  args: { scenario: 'photos-moved' },
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.clicks('disclosure', /turned off\?/);
    await ana.reads(/We suggest none of this/);
  },
};

export const Example: Story = { args: { scenario: 'example' } };
export const HalfInCommon: Story = { args: { scenario: 'photos-half-in-common' } };
export const Over: Story = { args: { scenario: 'only-copy-of-photos' } };
export const OneOfAFamily: Story = {
  args: { scenario: 'family-of-four', person: 'p2' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/Where the photos of Omar could be/),
};
export const NoSizesYet: Story = { args: { scenario: 'free-twice' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
