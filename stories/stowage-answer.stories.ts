import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/stowage-answer.js';
import '../src/define/stowage-scope.js';
import { SCENARIOS } from '../src/data/scenarios.js';

interface Args {
  scenario: string;
}

const meta: Meta<Args> = {
  title: 'Elements/stowage-answer',
  component: 'stowage-answer',
  argTypes: { scenario: { control: 'select', options: SCENARIOS.map(({ id }) => id) } },
  render: ({ scenario }) =>
    html`<stowage-scope scenario=${scenario}><stowage-answer></stowage-answer></stowage-scope>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { args: { scenario: 'example' } };
export const ThreeAnswers: Story = { args: { scenario: 'three-answers' } };
export const AnOldBackupFirst: Story = { args: { scenario: 'old-ipad' } };
export const StayWithOneSwitch: Story = { args: { scenario: 'same-photos-twice' } };
export const CheaperApart: Story = { args: { scenario: 'two-apart' } };
export const PhotosOnlyInTheBackup: Story = { args: { scenario: 'only-copy-of-photos' } };
export const NothingHelps: Story = { args: { scenario: 'everything-off' } };
export const EverybodyFits: Story = { args: { scenario: 'free-twice' } };
export const NobodyYet: Story = { args: { scenario: 'empty' } };
