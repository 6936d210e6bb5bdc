import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { reader } from '../reader.js';
import { causeTable, messageTable, remedyTable, signTable } from './doctor-tables.js';

/** The tables of *Why a backup fails*, each drawn from the data that the model goes by. */
const meta: Meta = { title: 'Guides/Tables of the doctor', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

export const Messages: Story = {
  render: messageTable,
  play: ({ canvasElement }) =>
    reader(canvasElement).reads(
      /Not Enough iCloud Storage” ?Compare the room.+Nothing fails: I’m only moving to a new device ?Use the/s,
    ),
};

export const Signs: Story = { render: signTable };
export const Causes: Story = { render: causeTable };

export const Remedies: Story = {
  render: remedyTable,
  play: ({ canvasElement }) => reader(canvasElement).reads(/Erase the device while its backup fails ?Never/),
};
