import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/stowage-row-adder.js';
import type { AddRowEvent, StowageRowAdder } from '../../src/elements/stowage-row-adder/stowage-row-adder.js';
import { describedBy, find, findAll } from './find.js';
import { focused, tabTo, typeInto } from './keyboard.js';
import { settled } from './settled.js';

interface Shown {
  readonly adder: StowageRowAdder;
  readonly added: AddRowEvent[];
  readonly name: HTMLInputElement;
  readonly size: HTMLInputElement;
}

async function show(refuse = false): Promise<Shown> {
  const added: AddRowEvent[] = [];
  const adder = await fixture<StowageRowAdder>(
    html`<stowage-row-adder
      apps
      .nameLabel=${'App'}
      .nameMissing=${'Which app is it?'}
      .sizeLabel=${'Size'}
      .sizeMissing=${'How large is it?'}
      .addLabel=${'Add'}
      .meantLabel=${(name: string) => `Did you mean ${name}?`}
      @stowage-add-row=${(event: AddRowEvent) => {
        added.push(event);
        if (refuse) event.preventDefault();
      }}
    ></stowage-row-adder>`,
  );
  await settled(adder);
  return { adder, added, name: find(adder, 'textbox', 'App'), size: find(adder, 'textbox', 'Size') };
}

const suggestions = ({ name }: Shown): string[] => [...(name.list?.options ?? [])].map(({ value }) => value);

async function press(adder: StowageRowAdder, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(adder);
}

describe('a row adder', () => {
  it('suggests apps after a few letters', async () => {
    const shown = await show();
    await typeInto(shown.adder, 'App', 'wha');
    await waitUntil(() => suggestions(shown).length > 0, 'no suggestion came');
    expect(suggestions(shown)[0]).to.equal('WhatsApp');
  });

  it('adds with Enter what the catalogue knows of the name, and is ready for the next', async () => {
    const { adder, added, name, size } = await show();
    await typeInto(adder, 'App', 'whatsapp');
    await typeInto(adder, 'Size', '2.3 GB');
    await press(adder, 'Enter');
    await waitUntil(() => added.length > 0, 'nothing was added');
    await settled(adder);
    expect(added.map((row) => [row.name, row.app?.names[0], row.app?.class])).to.deep.equal([
      ['whatsapp', 'WhatsApp', 'cloud'],
    ]);
    expect([name.value, size.value]).to.deep.equal(['', '']);
    expect(focused()).to.equal(name);
  });

  it('asks for nothing after the second row either, however fast it is added', async () => {
    const { adder, added, name, size } = await show();
    for (const app of ['WhatsApp', 'TikTok']) {
      await typeInto(adder, 'App', app);
      await typeInto(adder, 'Size', '2.3 GB');
      await press(adder, 'Enter');
      await waitUntil(() => added.at(-1)?.name === app, `${app} was not added`);
    }
    await settled(adder);
    expect([describedBy(name), describedBy(size)]).to.deep.equal(['', '']);
    expect(focused() === name).to.equal(true);
  });

  it('says what is missing where it is missing', async () => {
    const { adder, added, name, size } = await show();
    find(adder, 'button', 'Add').click();
    await settled(adder);
    expect(describedBy(name)).to.equal('Which app is it?');
    expect(describedBy(size)).to.equal('How large is it?');
    expect(focused() === name).to.equal(true);
    await sendKeys({ type: 'Maps' });
    await press(adder, 'Escape'); // in WebKit the list of suggestions takes the next key
    await press(adder, 'Enter');
    expect(describedBy(name)).to.equal('');
    expect(focused() === size).to.equal(true);
    expect(added).to.deep.equal([]);
    await expect(adder).to.be.accessible();
  });

  it('never adds the size that stood there before a mistake', async () => {
    const { adder, added, size } = await show();
    await typeInto(adder, 'App', 'Maps');
    await typeInto(adder, 'Size', '2 GB');
    await sendKeys({ type: 'x' });
    await press(adder, 'Enter');
    expect(added).to.deep.equal([]);
    expect(describedBy(size)).to.contain('We can’t read that as a size.');
  });

  it('asks what a mistyped name means, and takes what it asks only when told so', async () => {
    const { adder, added, name, size } = await show();
    await typeInto(adder, 'App', 'Instgram');
    await press(adder, 'Tab');
    await waitUntil(() => findAll(adder, 'button', 'Did you mean Instagram?').length > 0, 'it asks nothing');
    expect(name.value).to.equal('Instgram');
    await expect(adder).to.be.accessible();
    await tabTo(adder, 'button', 'Did you mean Instagram?');
    await press(adder, 'Enter');
    expect([name.value, focused() === size]).to.deep.equal(['Instagram', true]);
    expect(findAll(adder, 'button', /Did you mean/)).to.deep.equal([]);

    await typeInto(adder, 'App', 'Whatsap');
    await press(adder, 'Tab');
    await waitUntil(() => findAll(adder, 'button', 'Did you mean WhatsApp?').length > 0, 'it asks nothing');
    await typeInto(adder, 'Size', '2 GB');
    await press(adder, 'Enter');
    await waitUntil(() => added.length > 0, 'nothing was added');
    expect([added[0]?.name, added[0]?.app]).to.deep.equal(['Whatsap', undefined]);
    await settled(adder);
    expect(findAll(adder, 'button', /Did you mean/)).to.deep.equal([]);
  });

  it('keeps what was typed when it is refused', async () => {
    const { adder, added, name, size } = await show(true);
    await typeInto(adder, 'App', 'Maps');
    await typeInto(adder, 'Size', '2 GB');
    await press(adder, 'Enter');
    await waitUntil(() => added.length > 0, 'nothing was asked for');
    adder.problem = 'These are too many.';
    await settled(adder);
    expect([name.value, size.value]).to.deep.equal(['Maps', '2 GB']);
    expect(findAll(adder, 'alert').map(({ textContent }) => textContent)).to.deep.equal([
      'These are too many.',
    ]);
  });
});
