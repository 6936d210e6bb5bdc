import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/stowage-photos.js';
import '../../src/define/stowage-upload.js';
import '../../src/define/stowage-value.js';
import { reader } from '../reader.js';
import { article } from './article.js';

const meta: Meta = { title: 'Articles/iCloud Photos', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

const content = html`
  <p>
    Photos count against iCloud in one of two places. While iCloud Photos is off they are part of each
    device’s backup. Once it is on, the library is there once, for all devices, and no longer in any backup.
  </p>
  <p>
    With one device that moves the bytes and saves next to nothing. With several that hold the same photos it
    saves every copy but one. Here they take
    <stowage-value of="photos">a good part of the storage</stowage-value> today.
  </p>
  <h2>Three places for the same photos</h2>
  <stowage-photos></stowage-photos>
  <h2>Mind the way there</h2>
  <p>
    Until the next backup has succeeded, the old one, with the photos in it, and the uploading library are in
    iCloud side by side. That peak may be more than the plan holds, even where before and after fit. With a
    copy of the photos on a computer there is a way round: take the photos out of the backup first, then turn
    iCloud Photos on.
  </p>
  <p>
    It is a sync, not an archive: deleting a photo on one device deletes it on all of them. And turning it off
    again frees nothing by itself.
  </p>
  <h2>How long it takes</h2>
  <stowage-upload></stowage-upload>
`;

export const Article: Story = {
  render: () => article('Does iCloud Photos save room?', 'same-photos-twice', content),
  play: ({ canvasElement }) => reader(canvasElement).reads(/Here they take 80 GB today/),
};

export const OnAPhone: Story = { ...Article, globals: { width: 'phone' } };
