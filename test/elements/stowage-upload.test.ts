import { expect } from '@esm-bundle/chai';
import { expect as expectElement, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { needsDevtools } from './devtools.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-upload.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { StowageUpload } from '../../src/elements/stowage-upload/stowage-upload.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { inOneLine } from './in-one-line.js';
import { typeInto } from './keyboard.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

async function show(input: HouseholdInput | null, device = '') {
  const scope = await fixture<StowageScope>(html`
    <stowage-scope .household=${input}><stowage-upload device=${device}></stowage-upload></stowage-scope>
  `);
  await settled(scope);
  return { scope, upload: scope.querySelector('stowage-upload')! };
}

const iphone = (size: number | string, others: object = {}): HouseholdInput =>
  household([{ name: 'Ana', devices: [{ id: 'd1', name: 'Ana’s iPhone', rest: size, ...others }] }]);

const rows = (upload: StowageUpload): string[] =>
  [...upload.renderRoot.querySelectorAll('tbody tr')].map((row) => inOneLine(row.textContent));

async function choose(element: StowageUpload, name: string, option: RegExp): Promise<void> {
  const select = find(element, 'combobox', name);
  select.value = [...select.options].find(({ text }) => option.test(text))!.value;
  select.dispatchEvent(new Event('change'));
  await settled(element);
}

const lead = (upload: StowageUpload) => textOfPart(upload, 'lead');

describe('stowage-upload', () => {
  it('times the example’s first backup at a speed marked as assumed', async () => {
    const { upload } = await show(null);
    expect(textOf(upload)).to.contain('An example, not your numbers');
    expect(textOf(upload)).to.contain('Our assumption, until you type your own.');
    expect(lead(upload)).to.match(/^The first backup of Ana’s iPhone takes about/);
  });

  it('counts in hours, and in nights of eight', async () => {
    const { upload } = await show(iphone(gb(20)));
    expect(lead(upload)).to.equal('The first backup of Ana’s iPhone takes about 6 hours.');
    const large = await show(iphone(gb(70)));
    expect(lead(large.upload)).to.equal(
      'The first backup of Ana’s iPhone takes about 21 hours: three nights of 8 hours.',
    );
    expect(textOfPart(large.upload, 'advice')).to.match(/^That is more than one night\./);
  });

  it('keeps the advice for a first backup to first ones', async () => {
    expect(textOfPart((await show(iphone(gb(20)))).upload, 'advice')).to.match(/^Apple’s advice/);
    expect(textOfPart((await show(scenario('three-answers'))).upload, 'advice')).to.equal('');
  });

  it('takes the speed that is typed, or a typical one', async () => {
    const { scope, upload } = await show(iphone(gb(20)));
    await typeInto(upload, 'Upload speed', '2.5');
    expect(scope.snapshot?.view.speed).to.equal(2.5);
    expect(lead(upload)).to.contain('24 hours');
    await choose(upload, 'Or a typical one', /^Fibre/);
    expect(scope.snapshot?.view.speed).to.equal(100);
    expect(lead(upload)).to.contain('35 minutes');
    expect(find(upload, 'textbox', 'Upload speed').value).to.equal('100');
    expect(textOf(upload)).not.to.contain('Our assumption');
  });

  it('shows a typical speed in words, whole', async () => {
    for (const [lang, width] of [
      ['en', 600],
      ['de', 600],
      ['en', 320],
    ] as const) {
      const { scope, upload } = await show(scenario('one-iphone'));
      Object.assign(scope, { lang });
      Object.assign(scope.style, {
        display: 'block',
        inlineSize: `${String(width)}px`,
        font: '16px sans-serif',
      });
      await settled(scope);
      const select = [...upload.renderRoot.querySelectorAll('select')].at(-1)!;
      const { clientWidth } = select;
      select.style.inlineSize = 'max-content';
      expect(clientWidth, `${lang}, ${String(width)} px`).to.be.at.least(select.clientWidth);
    }
  });

  it('refuses a speed of nothing', async () => {
    const { scope, upload } = await show(iphone(gb(20)));
    const field = await typeInto(upload, 'Upload speed', '0');
    field.blur();
    await settled(upload);
    expect(textOfPart(upload, 'error')).to.equal('Type a number from 0.1 to 10,000.');
    expect(scope.snapshot?.view.speed).to.equal(null);
    await choose(upload, 'Or a typical one', /^Cable/);
    expect(textOfPart(upload, 'error')).to.equal('');
    expect(field.value).to.equal('20');
  });

  it('leaves alone what is being typed, whatever else changes', async () => {
    const { scope, upload } = await show(iphone(gb(20)));
    const field = await typeInto(upload, 'Upload speed', 'fast');
    scope.request({ type: 'set', id: 'd1', field: 'rest', value: gb(3) });
    await settled(upload);
    expect(field.value).to.equal('fast');
    field.blur();
    await settled(upload);
    expect(textOfPart(upload, 'error')).to.equal('Type a number from 0.1 to 10,000.');
    scope.request({ type: 'set', id: 'd1', field: 'rest', value: gb(4) });
    await settled(upload);
    expect(field.value).to.equal('fast');
  });

  it('takes a number that is written in groups, key by key', async () => {
    const { scope, upload } = await show(iphone(gb(20)));
    const field = await typeInto(upload, 'Upload speed', '1');
    for (const press of [',', '5', '0', '0']) {
      await sendKeys({ press });
      await settled(upload);
    }
    expect([scope.snapshot?.view.speed, field.value]).to.deep.equal([1500, '1,500']);
    scope.request({ type: 'view', view: { speed: 1 } });
    await settled(upload);
    expect(field.value).to.equal('1');
  });

  it('says how far rounded sizes leave it open', async () => {
    const { upload } = await show(iphone('20 GB'));
    expect(textOf(upload)).not.to.contain('as far as the sizes are known');
    const guess = await show(iphone({ size: [gb(10), gb(20), gb(40)], from: 'estimate' } as never));
    expect(textOf(guess.upload)).to.contain('Between 3 hours and 12 hours, as far as the sizes are known.');
  });

  it('times what is sent apart, if the photos move', async () => {
    const { upload } = await show(scenario('one-iphone'));
    expect(rows(upload)).to.deep.equal([
      'First backup 43 GB 13 hours 2 nights',
      'First backup, if the photos move to iCloud Photos 3 GB 55 minutes',
      'Photo library, if it moves to iCloud Photos 40 GB 12 hours 2 nights',
    ]);
  });

  it('times the next backup where only that is known', async () => {
    const { upload } = await show(
      iphone(0, { rest: undefined, next: { size: gb(1.2), means: 'increment' } }),
    );
    expect(lead(upload)).to.equal('The next backup of Ana’s iPhone takes about 20 minutes.');
    expect(rows(upload)).to.deep.equal(['Next backup 1.2 GB 20 minutes']);
  });

  it('counts the nights of a large next backup too', async () => {
    const next = { size: gb(70), means: 'increment' };
    const { upload } = await show(iphone(0, { rest: undefined, next }));
    expect(lead(upload)).to.equal(
      'The next backup of Ana’s iPhone takes about 21 hours: three nights of 8 hours.',
    );
    expect(textOfPart(upload, 'advice')).to.match(/^That is more than one night\./);
  });

  it('shows the device named, or lets the reader choose', async () => {
    const { scope, upload } = await show(scenario('same-photos-twice'));
    await choose(upload, 'Device', /iPad/);
    expect(scope.snapshot?.view.selection).to.equal('d2');
    expect(lead(upload)).to.contain('Ben’s iPad');
    const named = await show(scenario('same-photos-twice'), 'd2');
    expect(findAll(named.upload, 'combobox').map(nameOf)).to.deep.equal(['Or a typical one']);
    expect(lead(named.upload)).to.contain('Ben’s iPad');
  });

  it('says when there is nothing to time', async () => {
    expect(textOf((await show(scenario('empty'))).upload)).to.match(/^Add a device/);
    expect(textOf((await show(iphone(0))).upload)).to.match(/^Type a size of Ana’s iPhone/);
    expect(textOf((await show(iphone(gb(3), { backup: 'computer' }))).upload)).to.match(/^Nothing to upload/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      needsDevtools(this);
      await emulateMedia({ colorScheme });
      const { upload } = await show(scenario('same-photos-twice'));
      await expectElement(upload).to.be.accessible();
    });
  }
});
