import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/stowage-size-field.js';
import type {
  SizeInputEvent,
  StowageSizeField,
} from '../../src/elements/stowage-size-field/stowage-size-field.js';
import { exactly, type Size } from '../../src/model/size.js';
import { describedBy, find, findAll, textOf } from './find.js';
import { gb } from './planner.js';
import { settled } from './settled.js';

interface Shown {
  readonly field: StowageSizeField;
  readonly input: HTMLInputElement;
  readonly said: (number | null)[];
  readonly type: (text: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

async function show(value: Size | null = null, lang = 'en'): Promise<Shown> {
  const said: (number | null)[] = [];
  const around = await fixture(
    html`<div lang=${lang}>
      <stowage-size-field
        .label=${'Used'}
        .help=${'Above the bar.'}
        .value=${value}
        @stowage-size=${({ size, target }: SizeInputEvent & { target: StowageSizeField }) => {
          said.push(size?.bytes ?? null);
          target.value = size;
        }}
      ></stowage-size-field>
      <button>next</button>
    </div>`,
  );
  const field = around.querySelector('stowage-size-field')!;
  await settled(field);
  const input = find(field, 'textbox', 'Used');
  const type = async (text: string) => {
    input.focus();
    input.select();
    await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
    await settled(field);
  };
  const leave = async () => {
    await sendKeys({ press: 'Tab' });
    await settled(field);
  };
  return { field, input, said, type, leave };
}

const MISTAKE = 'We can’t read that as a size. Write it as Settings shows it, like 2.3 GB or 900 MB.';

describe('a size field', () => {
  for (const [text, lang, bytes, understood] of [
    ['2.3 GB', 'en', gb(2.3), 'Read as 2.3 GB'],
    ['2,3 Go', 'fr', gb(2.3), 'Read as 2.3 GB'],
    ['900 MB', 'en', 900 * 2 ** 20, 'Read as 900 MB'],
    ['+1.2 GB', 'en', gb(1.2), 'Read as 1.2 GB'],
  ] as const) {
    it(`reads ${text} in ${lang} and says what it understood`, async () => {
      const { input, said, type } = await show(null, lang);
      await type(text);
      expect(said.at(-1)).to.equal(bytes);
      expect(describedBy(input)).to.equal(`${understood} Above the bar.`);
      expect(input.value).to.equal(text);
    });
  }

  it('says both readings of what can be read in two ways', async () => {
    const { input, type } = await show();
    await type('1.234 GB');
    expect(describedBy(input)).to.equal(
      'Read as 1.2 GB If you meant 1.21 TB, write it without the dot or comma in between.',
    );
  });

  it('says a mistake in a sentence beside it, once it is left, and loses nothing', async () => {
    const { field, input, said, type, leave } = await show(exactly(gb(24)));
    await type('a lot');
    expect(textOf(field)).not.to.contain(MISTAKE);
    await leave();
    expect(describedBy(input)).to.equal(`Still counted: 24 GB ${MISTAKE}`);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.value).to.equal('a lot');
    expect(said).to.deep.equal([]);
    await type('30 GB');
    expect(textOf(field)).not.to.contain(MISTAKE);
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  for (const [text, sentence] of [
    ['12', 'Is that MB or GB?'],
    ['-1 GB', 'can’t be below zero'],
    ['9999999 TB', 'more than any iCloud account holds'],
  ] as const) {
    it(`says what is wrong with ${text}`, async () => {
      const { input, type, leave } = await show();
      await type(text);
      await leave();
      expect(describedBy(input)).to.contain(sentence);
    });
  }

  it('takes Enter for being done', async () => {
    const { field, input, type } = await show();
    await type('a lot');
    await sendKeys({ press: 'Enter' });
    await settled(field);
    expect(describedBy(input)).to.contain(MISTAKE);
  });

  it('is cleared once it is left empty', async () => {
    const { input, said, type, leave } = await show(exactly(gb(2)));
    await type('');
    expect(said).to.deep.equal([]);
    await leave();
    expect(said).to.deep.equal([null]);
    expect(input.value).to.equal('');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('shows another value that comes from elsewhere, but keeps a mistake to be mended', async () => {
    const { field, input, type } = await show(exactly(gb(2)));
    await type('3 GB');
    field.value = exactly(gb(2));
    await settled(field);
    expect(input.value).to.equal('2 GB');
    await type('three');
    field.value = exactly(gb(4));
    await settled(field);
    expect(input.value).to.equal('three');
  });

  it('marks an estimate with its range', async () => {
    const { input } = await show({ low: gb(1), bytes: gb(4), high: gb(20), from: 'estimate' });
    expect(input.value).to.equal('4 GB');
    expect(describedBy(input)).to.equal('An estimate: anything from 1 GB to 20 GB');
  });

  it('is called by its label, also as a row of a list', async () => {
    const { field } = await show(exactly(gb(2)));
    field.label = 'Size of WhatsApp';
    field.rowName = 'WhatsApp';
    await settled(field);
    expect(findAll(field, 'textbox', 'Size of WhatsApp')).to.have.length(1);
    expect(textOf(field)).to.contain('WhatsApp');
    await expect(field).to.be.accessible();
  });

  it('is accessible with a mistake', async () => {
    const { field, type, leave } = await show();
    await type('a lot');
    await leave();
    await expect(field).to.be.accessible();
  });
});
