import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../src/define/stowage-planner.js';
import { SCENARIOS } from '../src/data/scenarios.js';
import { scenarioOf, type Args } from './in-scope.js';

/** Every built-in household: what it is about, and what the planner makes of it. */
const meta: Meta<Pick<Args, 'scenario'>> = {
  title: 'Scenarios',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: ({ scenario }) => {
    const told = SCENARIOS.find(({ id }) => id === scenario);
    return html`<h1>${told?.name}</h1>
      <p>${told?.story}</p>
      ${keyed(scenario, html`<stowage-planner scenario=${scenarioOf({ scenario })}></stowage-planner>`)}`;
  },
};

export default meta;

type Story = StoryObj<Pick<Args, 'scenario'>>;

export const Example: Story = { args: { scenario: 'example' } };
export const OneIphone: Story = { args: { scenario: 'one-iphone' } };
export const SamePhotosTwice: Story = { args: { scenario: 'same-photos-twice' } };
export const PhotosMoved: Story = { args: { scenario: 'photos-moved' } };
export const TonightUnsure: Story = { args: { scenario: 'tonight-unsure' } };
export const TonightWont: Story = { args: { scenario: 'tonight-wont' } };
export const ThreeAnswers: Story = { args: { scenario: 'three-answers' } };
export const NinetySixPercent: Story = { args: { scenario: 'ninety-six-percent' } };
export const OneBeyond200: Story = { args: { scenario: 'one-beyond-200' } };
export const TwoApart: Story = { args: { scenario: 'two-apart' } };
export const OldIpad: Story = { args: { scenario: 'old-ipad' } };
export const FortyOrOne: Story = { args: { scenario: 'forty-or-one' } };
export const PhotosInCommon: Story = { args: { scenario: 'photos-in-common' } };
export const PhotosHalfInCommon: Story = { args: { scenario: 'photos-half-in-common' } };
export const PhotosNotInCommon: Story = { args: { scenario: 'photos-not-in-common' } };
export const FreeTwice: Story = { args: { scenario: 'free-twice' } };
export const OnlyCopyOfPhotos: Story = { args: { scenario: 'only-copy-of-photos' } };
export const FamilyOfFour: Story = { args: { scenario: 'family-of-four' } };
export const JustBeyond200: Story = { args: { scenario: 'just-beyond-200' } };
export const EverythingOff: Story = { args: { scenario: 'everything-off' } };
export const ChangingPhones: Story = { args: { scenario: 'changing-phones' } };
export const FirstBackups: Story = { args: { scenario: 'first-backups' } };
export const PhotosOnAComputer: Story = { args: { scenario: 'photos-on-a-computer' } };
export const SizesOfThePhone: Story = { args: { scenario: 'sizes-of-the-phone' } };
export const IpodAlone: Story = { args: { scenario: 'ipod-alone' } };
export const Empty: Story = { args: { scenario: 'empty' } };
export const ThreeHundredApps: Story = { args: { scenario: 'three-hundred-apps' } };
