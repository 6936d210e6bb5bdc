import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/stowage-tiers.js';
import '../src/define/stowage-value.js';
import { VALUES } from '../src/elements/stowage-value/values.js';
import { given } from './given.js';
import { withCode } from './guides/with-code.js';
import {
  deviceControl,
  inScope,
  personControl,
  poolControl,
  scenarioControl,
  type Args,
} from './in-scope.js';
import { reader } from './reader.js';

const meta: Meta<Args> = {
  title: 'Elements/stowage-value',
  component: 'stowage-value',
  args: { scenario: 'one-iphone', of: 'needs' },
  argTypes: {
    scenario: scenarioControl,
    device: deviceControl,
    person: personControl,
    pool: poolControl,
    of: { control: 'select', options: Object.keys(VALUES) },
    tier: { control: 'select', options: ['', '5GB', '50GB', '200GB', '2TB', '6TB', '12TB'] },
  },
  render: ({ scenario, ...others }) =>
    inScope({ scenario }, html`<p>Here it says <stowage-value ${given(others)}>…</stowage-value>.</p>`),
};

export default meta;

type Story = StoryObj<Args>;

export const Needs: Story = {
  play: ({ canvasElement }) => reader(canvasElement).reads(/Here it says 43 GB\./),
};

const article = (): TemplateResult => html`
  <p>
    Ana’s phone needs <stowage-value of="needs">about 40 GB</stowage-value>, of which
    <stowage-value of="photos">most</stowage-value> are photos.
    <stowage-value of="tier">A paid plan</stowage-value> holds that, for
    <stowage-value of="price">a dollar</stowage-value> a month or
    <stowage-value of="price-year">twelve</stowage-value> a year, and
    <stowage-value of="free">some room</stowage-value> stays free. At her pace it is full
    <stowage-value of="full-in">one day</stowage-value>; the first backup takes
    <stowage-value of="upload-time">a night or two</stowage-value>.
  </p>
  <p><stowage-value of="price-note"></stowage-value></p>
`;

export const InsideAnArticle: Story = {
  render: ({ scenario }) => inScope({ scenario }, html`${article()}<stowage-tiers></stowage-tiers>`),
  play: async ({ canvasElement }) => {
    const ana = reader(canvasElement);
    await ana.reads(/50 GB holds that, for \$0\.99 a month or \$11\.88 a year, and 7 GB stays free/);
    await ana.clicks('radio', /^200 GB/);
    await ana.reads(/and 157 GB stays free/);
  },
};

export const NothingButValues: Story = {
  render: ({ scenario }) =>
    inScope(
      { scenario },
      html`${article()}
        <p><stowage-value of="notice"></stowage-value></p>`,
    ),
  play: ({ canvasElement }) => reader(canvasElement).reads(/Independent\./),
};

export const EveryValue: Story = {
  render: ({ scenario }) =>
    inScope(
      { scenario },
      html`<table>
        <thead>
          <tr>
            <th scope="col">of</th>
            <th scope="col">says</th>
            <th scope="col">what</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(VALUES).map(
            ([of, what]) =>
              html`<tr>
                <th scope="row"><code>${of}</code></th>
                <td><stowage-value ${given({ of })}></stowage-value></td>
                <td>${withCode(what)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    ),
};

/** A figure that isn’t known is a dash. */
export const Empty: Story = {
  args: { scenario: 'empty' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/–not known/),
};

export const UnknownName: Story = {
  args: { of: 'size' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/Here it says …\./),
};

export const Over: Story = {
  args: { scenario: 'just-beyond-200', of: 'missing', tier: '200GB' },
  play: ({ canvasElement }) => reader(canvasElement).reads(/Here it says 1 GB\./),
};

export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { lang: 'ar' } };
export const Narrow: Story = { globals: { width: 'phone' } };
