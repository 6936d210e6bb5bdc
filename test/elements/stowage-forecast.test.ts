import { expect } from '@esm-bundle/chai';
import { expect as expectElement, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { needsDevtools } from './devtools.js';
import '../../src/define/stowage-forecast.js';
import '../../src/define/stowage-scope.js';
import type { StowageForecast } from '../../src/elements/stowage-forecast/stowage-forecast.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { forecast } from '../../src/model/forecast.js';
import { formatSize } from '../../src/model/format-size.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { find, findAll, textOf, textOfPart } from './find.js';
import { inOneLine } from './in-one-line.js';
import { typeInto } from './keyboard.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

const TODAY = '2026-11-22';

async function show(input: HouseholdInput | null, person = '') {
  const scope = await fixture<StowageScope>(html`
    <stowage-scope .household=${input}>
      <stowage-forecast .today=${TODAY} person=${person}></stowage-forecast>
    </stowage-scope>
  `);
  await settled(scope);
  return { scope, forecast: scope.querySelector('stowage-forecast')! };
}

const library = (photos: number, others: object = {}): HouseholdInput =>
  household([{ name: 'Ana', pool: { tier: '50GB' }, cloud: { photos: gb(photos) }, ...others }]);

const cells = (element: StowageForecast): string[][] =>
  [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => inOneLine(cell.textContent)),
  );

async function choose(element: StowageForecast, name: string, option: string): Promise<void> {
  const select = find(element, 'combobox', name);
  select.value = [...select.options].find(({ text }) => text.trim() === option)!.value;
  select.dispatchEvent(new Event('change'));
  await settled(element);
}

describe('stowage-forecast', () => {
  it('looks ahead from the example, marked as one, at a pace marked as assumed', async () => {
    const { forecast } = await show(null);
    expect(textOf(forecast)).to.contain('An example, not your numbers');
    expect(textOf(forecast)).to.contain('Our assumption, until you type your own');
    expect(textOfPart(forecast, 'lead')).to.equal(
      'At this pace 50 GB is full in 10 months, in September 2027.',
    );
    expect(textOf(forecast)).to.contain('5 GB is full already.');
    expect(textOf(forecast)).to.contain('It may be as early as August 2027 or as late as December 2027.');
  });

  it('tells how sure it is as exactly as the month itself', async () => {
    const { forecast } = await show(library(43));
    await typeInto(forecast, 'Minutes of video a week', '0');
    const told: string[] = [];
    for (const photos of ['7', '5']) {
      await typeInto(forecast, 'Photos a day', photos);
      told.push(/At this pace.*?It may be.*?\./.exec(textOf(forecast))?.[0] ?? '');
    }
    expect(told).to.deep.equal([
      'At this pace 50 GB is full in 18 months, in May 2028. It may be as early as November 2027 or as late as November 2029.',
      'At this pace 50 GB is full in 2 years, in 2028. It may be as early as 2028 or as late as 2031.',
    ]);
  });

  it('takes what is photographed and filmed', async () => {
    const { scope, forecast } = await show(library(43));
    await typeInto(forecast, 'Photos a day', '30');
    await typeInto(forecast, 'Minutes of video a week', '2.5');
    await choose(forecast, 'Kind of photo', '48 MP');
    await choose(forecast, 'Kind of video', '4K 60 fps');
    expect(scope.snapshot?.view.growth).to.deep.equal({
      poolId: 'p1',
      personId: 'p1',
      photosPerDay: 30,
      photoBytes: 6e6,
      videoMinutesPerWeek: 2.5,
      videoBytesPerMinute: 400e6,
    });
    expect(textOf(forecast)).not.to.contain('Our assumption');
    expect(textOf(forecast)).to.contain(
      'a photo counts as 6 MB (3 MB to 10 MB), a minute of video as 400 MB',
    );
    expect(scope.snapshot?.canUndo).to.equal(false);
  });

  it('keeps a mistake where it was typed, and says what is meant', async () => {
    const { scope, forecast } = await show(library(43));
    const field = await typeInto(forecast, 'Photos a day', 'many');
    field.blur();
    await settled(forecast);
    expect(textOfPart(forecast, 'error')).to.equal('Type a number from 0 to 10,000.');
    expect(field.value).to.equal('many');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(scope.snapshot?.view.growth).to.equal(null);
    await typeInto(forecast, 'Photos a day', '7');
    expect(textOfPart(forecast, 'error')).to.equal('');
    expect(scope.snapshot?.view.growth?.photosPerDay).to.equal(7);
  });

  it('tells in its table what the model says, month by month', async () => {
    const { scope, forecast: element } = await show(scenario('one-iphone'));
    await typeInto(element, 'Photos a day', '25');
    const { household, view } = scope.snapshot!;
    const told = forecast(household, view.growth!, { months: 24 })!;
    const rows = cells(element);
    expect(rows.map(([, needed]) => needed)).to.deep.equal(
      told.months.map(({ need }) => inOneLine(formatSize(need.bytes, { locale: 'en' }))),
    );
    expect(rows.map(([, , , holds]) => holds!.replace(' ', ''))).to.deep.equal(
      told.months.map(({ tier }) => tier),
    );
    expect(rows[0]![0]).to.equal('November 2026');
    expect(rows[24]![0]).to.equal('November 2028');
  });

  it('has one unit beside the tiers in its picture, and one in its table', async () => {
    const { forecast } = await show(library(1015, { pool: { tier: '2TB' } }));
    const labels = [...forecast.renderRoot.querySelectorAll('svg text')].map((text) => textOf(text));
    expect(labels.join()).to.match(/0\.99 TB/);
    expect(labels.join()).not.to.contain('GB');
    const needed = cells(forecast).map(([, needed]) => needed);
    expect(needed[0]).to.equal('1,015 GB');
    expect(needed.at(-1)).to.match(/^1,\d{3}(\.\d)? GB$/);
  });

  it('tells what a rounded size may be as the tiers do: less rounded down, more up', async () => {
    const { forecast } = await show(null);
    expect(cells(forecast)[0]![2]).to.equal('31.7 GB and 33.5 GB');
    const exact = await show(library(43));
    expect(cells(exact.forecast)[0]![2]).to.equal('43 GB');
  });

  it('names the picture, and labels the month that a tier is full', async () => {
    const { forecast } = await show(library(43));
    const picture = forecast.renderRoot.querySelector('[role="img"]');
    expect(inOneLine(picture?.getAttribute('aria-label'))).to.equal(
      'Needed: 43 GB today, about 85.8 GB in November 2028.',
    );
    const labels = [...forecast.renderRoot.querySelectorAll('svg text')].map((text) => textOf(text));
    expect(labels).to.deep.equal(['50 GB full: Mar 2027', '43 GB today', '85.8 GB']);
    const small = await show(library(1000 / 1024));
    expect(textOf(small.forecast)).to.contain('1 GB today');
  });

  it('adds up two years, each month on the cheapest plan that holds it', async () => {
    const { forecast } = await show(library(43));
    expect(textOfPart(forecast, 'cost')).to.equal(
      'Over two years: $0.99 × 3 months + $2.99 × 21 months = $65.76. Each month on the cheapest plan that still holds everything at its end; the month in which a plan fills counts for the next one.',
    );
    const first = await show(library(3));
    expect(textOfPart(first.forecast, 'cost')).to.contain('1 month free + $0.99 × 23 months = $22.77.');
    const small = await show(library(0.1));
    await typeInto(small.forecast, 'Minutes of video a week', '0');
    await typeInto(small.forecast, 'Photos a day', '1');
    expect(textOfPart(small.forecast, 'cost')).to.equal('Over two years there is nothing to pay.');
    const full = await show(library(13 * 1024));
    expect(textOfPart(full.forecast, 'cost')).to.contain('more than any plan holds');
    expect(textOfPart(full.forecast, 'lead')).to.equal('No plan holds what is needed today.');
  });

  it('lists when each tier is full, up to the first that isn’t within ten years', async () => {
    const { forecast } = await show(library(43));
    expect(findAll(forecast, 'listitem').map((item) => textOf(item))).to.deep.equal([
      '50 GB: full in 4 months, in March 2027',
      '200 GB: full in 7 years, in 2034',
      '2 TB: not full in 10 years',
    ]);
  });

  it('follows the tier planned for, and the wishes', async () => {
    const { scope, forecast } = await show(scenario('one-iphone'));
    scope.request({ type: 'view', view: { targets: { p1: '200GB' } } });
    await settled(forecast);
    expect(textOfPart(forecast, 'lead')).to.contain('200 GB is full in 7 years');
    scope.request({ type: 'want', path: 'd1/photos', want: 'icloud' });
    await settled(forecast);
    expect(textOf(forecast)).to.contain('a month to iCloud Photos');
  });

  it('says that nothing grows in iCloud when photos go elsewhere', async () => {
    const device = { id: 'd1', backup: 'computer' as const, photos: { size: gb(9), in: 'backup' as const } };
    const { forecast } = await show(library(0, { cloud: { mail: gb(1) }, devices: [device] }));
    expect(textOfPart(forecast, 'lead')).to.match(/^As things are, new photos take no room in iCloud/);
    expect(forecast.renderRoot.querySelector('figure')).to.equal(null);
  });

  it('lets the reader choose whose photos they are, and takes over what was typed', async () => {
    const { scope, forecast } = await show(scenario('two-apart'));
    await typeInto(forecast, 'Photos a day', '3');
    await choose(forecast, 'Whose photos and videos', 'Goran');
    expect(scope.snapshot?.view.growth).to.include({ personId: 'p2', photosPerDay: 3, poolId: 'family' });
    expect(textOf(forecast)).to.contain('Only what Goran adds is counted.');
    const of = await show(scenario('two-apart'), 'p2');
    expect(findAll(of.forecast, 'combobox', 'Whose photos and videos')).to.have.length(0);
    expect(textOf(of.forecast)).to.contain('Only what Goran adds is counted.');
  });

  it('dates its prices', async () => {
    const { forecast } = await show(library(43));
    expect(textOfPart(forecast, 'price-note')).to.equal(
      'List price in the United States, as of August 17, 2026. Settings shows yours.',
    );
  });

  it('asks for a size, or somebody, while there is nothing to look ahead from', async () => {
    expect(textOf((await show(scenario('empty'))).forecast)).to.match(/^Add a person/);
    expect(textOf((await show(household([{ name: 'Ana' }]))).forecast)).to.match(/^Type a size/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      needsDevtools(this);
      await emulateMedia({ colorScheme });
      const { forecast } = await show(scenario('two-apart'));
      forecast.renderRoot.querySelector('details')!.open = true;
      await expectElement(forecast).to.be.accessible();
    });
  }
});
