import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-planner.js';
import '../../src/define/stowage-tiers.js';
import { inScope } from '../in-scope.js';
import { reader } from '../reader.js';

const themes = css`
  .five-lines {
    --stowage-accent: light-dark(#8a1f4b, #f2a3c2);
    --stowage-paper: light-dark(#fffaf3, #1d1712);
    --stowage-ink: light-dark(#2b1d16, #f3e9df);
    --stowage-muted: light-dark(#6b5648, #c2b0a2);
    --stowage-radius: 2px;
  }

  .parts stowage-answer::part(lead) {
    font-family: Georgia, serif;
    font-weight: 400;
  }

  .parts stowage-tiers::part(verdict) {
    font-style: italic;
  }
`;

if (themes.styleSheet) document.adoptedStyleSheets.push(themes.styleSheet);

/** What the guide *Theme it* shows. */
const meta: Meta = { title: 'Guides/Themed', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj;

const answerAndTiers = html`<stowage-answer></stowage-answer><stowage-tiers></stowage-tiers>`;
const household = { scenario: 'one-iphone' };

export const FiveLines: Story = {
  render: () => html`<div class="five-lines">${inScope(household, answerAndTiers)}</div>`,
};

export const FiveLinesInTheDark: Story = { ...FiveLines, globals: { scheme: 'dark' } };

export const DarkInALightPage: Story = {
  render: () => html`<stowage-planner scenario="one-iphone" theme="dark"></stowage-planner>`,
};

export const Parts: Story = {
  render: () => html`<div class="parts">${inScope(household, answerAndTiers)}</div>`,
  play: ({ canvasElement }) => reader(canvasElement).reads(/Everything fits 50 GB/),
};
