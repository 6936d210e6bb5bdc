import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { emulateTouch, needsDevtools } from './devtools.js';
import '../../src/define/stowage-photos.js';
import type { StowagePhotos } from '../../src/elements/stowage-photos/stowage-photos.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { showScope, staged } from '../contract/stage.js';
import { everything, find, findAll, textOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { gb, household } from './planner.js';
import { settled } from './settled.js';

const show = (given: string | HouseholdInput): Promise<StowagePhotos> => staged('stowage-photos', given)();

const scopeOf = (photos: StowagePhotos) => photos.closest('stowage-scope')!;
const radios = (photos: StowagePhotos) => findAll(photos, 'radio');
const checked = (photos: StowagePhotos) => radios(photos).map((radio) => radio.checked);
const allOf = (photos: StowagePhotos, selector: string) =>
  [...everything(photos)].filter((element) => element.matches(selector));

async function open(photos: StowagePhotos, name: RegExp): Promise<void> {
  find(photos, 'disclosure', name).click();
  await settled(photos);
}

/** The rows of the one table that is displayed, cells apart. */
async function table(photos: StowagePhotos, name = /^As a table/): Promise<string[]> {
  await open(photos, name);
  const rows = allOf(photos, 'tbody tr').filter((row) => row.checkVisibility());
  const texts = rows.map((row) => [...row.children].map((cell) => textOf(cell)).join(' | '));
  await open(photos, name);
  return texts;
}

async function choose(photos: StowagePhotos, place: RegExp): Promise<void> {
  find(photos, 'radio', place).click();
  await settled(photos);
}

const wants = (photos: StowagePhotos) =>
  photos.snapshot?.household.people.flatMap(({ devices }) => devices.map((device) => device.photos.want));

describe('stowage-photos', () => {
  describe('in its table', () => {
    it('shows one device’s photos move, with the peak on the way (a)', async () => {
      const photos = await show('one-iphone');
      expect(await table(photos)).to.deep.equal([
        'In the backup | 43 GB | 43 GB | 43 GB | 50 GB',
        'iCloud Photos | 43 GB | 83 GB | 43 GB | 50 GB',
        'In neither | 43 GB | 43 GB | 3 GB | 5 GB',
      ]);
    });

    it('shows the copies saved, and the one switch that does the same (b)', async () => {
      const photos = await show('same-photos-twice');
      expect(await table(photos)).to.deep.equal([
        'In the backup | 85 GB | 85 GB | 85 GB | 200 GB',
        'iCloud Photos | 85 GB | 125 GB | 45 GB | 50 GB',
        'In neither | 85 GB | 85 GB | 5 GB | 5 GB',
        'In the backup, but not of Ben’s iPad | 85 GB | 85 GB | 45 GB | 50 GB',
      ]);
    });

    it('shows what turning iCloud Photos off would do (c)', async () => {
      const photos = await show('photos-moved');
      expect(await table(photos, /turned off\?/)).to.deep.equal([
        'Only turned off | 43 GB | nothing | 43 GB',
        'Only turned off, Photo Library on in the backup | 43 GB | nothing | 83 GB',
        'Disable & Delete | 43 GB | 40 GB | 3 GB',
        'Disable & Delete, Photo Library on in the backup | 43 GB | 40 GB | 43 GB',
      ]);
    });

    it('counts once what the devices have in common (i)', async () => {
      const libraries = [];
      for (const id of ['photos-in-common', 'photos-half-in-common', 'photos-not-in-common']) {
        const photos = await show(id);
        libraries.push((await table(photos))[1], textOfPart(photos, 'saving'));
      }
      expect(libraries).to.deep.equal([
        'iCloud Photos | 40 GB | 40 GB | 40 GB | 50 GB',
        'Does iCloud Photos save room? Yes, the copies: in the backups of 3 devices these photos take 70 GB, as one library 40 GB. That is 30 GB less.',
        'iCloud Photos | 55 GB | 55 GB | 55 GB | 200 GB',
        'Does iCloud Photos save room? Yes, the copies: in the backups of 3 devices these photos take 70 GB, as one library 55 GB. That is 15 GB less.',
        'iCloud Photos | 70 GB | 70 GB | 70 GB | 200 GB',
        'Does iCloud Photos save room? No: the devices have different photos, 70 GB together, and one library of them is as large.',
      ]);
    });
  });

  it('says each picture in a sentence, in the numbers of the table', async () => {
    const photos = await show('one-iphone');
    const names = allOf(photos, '[role="img"]').map((picture) => picture.getAttribute('aria-label'));
    expect(names[1]).to.equal('iCloud Photos: 43\u00a0GB now, 83\u00a0GB at the peak, 43\u00a0GB after.');
    const ids = allOf(photos, 'pattern').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('names the peak that doesn’t fit, and the way round it', async () => {
    const photos = await show('one-iphone');
    expect(textOf(photos.renderRoot as ShadowRoot)).to.contain(
      'On the way it takes 83 GB, more than 50 GB holds',
    );
    expect(textOf(photos.renderRoot as ShadowRoot)).to.contain('The way round the peak, with 43 GB at most');
    expect(textOf(photos.renderRoot as ShadowRoot)).not.to.contain('Without that copy');
    const noComputer = await show('same-photos-twice');
    expect(textOf(noComputer.renderRoot as ShadowRoot)).to.contain('Without that copy');
    const roomy = await show(
      household([
        { pool: { tier: '200GB' }, devices: [{ rest: gb(3), photos: { size: gb(40), in: 'backup' } }] },
      ]),
    );
    expect(textOf(roomy.renderRoot as ShadowRoot)).not.to.contain('On the way it takes');
  });

  it('speaks of every device’s copy only where there are several devices', async () => {
    const copies = /Every device’s copy counts again/;
    expect(textOf(await show('one-iphone'))).not.to.match(copies);
    expect(textOf(await show('same-photos-twice'))).to.match(copies);
  });

  it('names the risks', async () => {
    const photos = await show('same-photos-twice');
    expect(textOfPart(photos, 'unprotected')).to.equal('');
    const risks = allOf(photos, '[part="risk"], [part="unprotected"]').map((risk) => textOf(risk));
    expect(risks.join(' ')).to.contain('deleting a photo on one device deletes it on all of them');
    expect(risks.join(' ')).to.contain(
      'The photos on Ben’s iPhone and Ben’s iPad are then protected nowhere',
    );
    const moved = await show('photos-moved');
    expect(textOf(moved.renderRoot as ShadowRoot)).to.contain('Turning iCloud Photos off frees nothing');
    expect(textOf(moved.renderRoot as ShadowRoot)).to.contain('so the photos count twice');
  });

  it('says for one device that it saves nothing, and when a library is larger than the devices’ photos', async () => {
    expect(textOfPart(await show('one-iphone'), 'saving')).to.contain('With one device it doesn’t: 40 GB');
    const larger = await show(
      household([{ cloud: { photos: gb(60) }, devices: [{ photos: { size: gb(10), in: 'icloud' } }] }]),
    );
    expect(textOfPart(larger, 'saving')).to.contain(
      'the photos on the devices take 10 GB, the library 60 GB',
    );
  });

  describe('when a place is tried', () => {
    it('marks it as a wish by the keyboard, and takes it back', async () => {
      const photos = await show('one-iphone');
      expect(checked(photos)).to.deep.equal([true, false, false]);
      expect(textOfPart(photos, 'trying')).to.equal('');
      radios(photos)[0]!.focus();
      await sendKeys({ press: 'ArrowDown' });
      await settled(photos);
      expect(wants(photos)).to.deep.equal(['icloud']);
      expect(checked(photos)).to.deep.equal([false, true, false]);
      expect(textOfPart(photos, 'trying')).to.match(/^You are trying .* iCloud Photos\. It is a wish/);
      expect(textOf(radios(photos)[1]!.closest('li')!)).to.contain('What if');
      find(photos, 'button', 'Back to how it is today').click();
      await settled(photos);
      expect(wants(photos)).to.deep.equal([null]);
      expect(checked(photos)).to.deep.equal([true, false, false]);
    });

    it('leaves the figures against today, and can be undone', async () => {
      const photos = await show('one-iphone');
      const before = await table(photos);
      await choose(photos, /^In neither/);
      expect(wants(photos)).to.deep.equal(['nowhere']);
      expect(await table(photos)).to.deep.equal(before);
      scopeOf(photos).request({ type: 'undo' });
      await settled(photos);
      expect(wants(photos)).to.deep.equal([null]);
    });

    it('goes back by choosing today’s place', async () => {
      const photos = await show('photos-moved');
      await choose(photos, /^In the backup/);
      expect(wants(photos)).to.deep.equal(['backup']);
      await choose(photos, /^iCloud Photos/);
      expect(wants(photos)).to.deep.equal([null]);
    });

    it('is about every device, also where photos are nowhere yet', async () => {
      const twice = await show('same-photos-twice');
      await choose(twice, /^iCloud Photos/);
      expect(wants(twice)).to.deep.equal(['icloud', 'icloud']);
      const device = { photos: { size: gb(4), in: 'nowhere' } } as const;
      const nowhere = await show(household([{ devices: [device, device] }]));
      await choose(nowhere, /^In the backup/);
      expect(wants(nowhere)).to.deep.equal(['backup', 'backup']);
    });

    it('takes the copies out of their backups', async () => {
      const photos = await show('same-photos-twice');
      expect(textOfPart(photos, 'saving')).to.contain(
        'If Ben’s iPhone has the same photos, there is a shorter way',
      );
      await pressOn(photos, 'button', 'Try that', 'Enter');
      expect(wants(photos)).to.deep.equal([null, 'nowhere']);
      expect(findAll(photos, 'button', 'Try that')).to.have.length(0);
      expect(textOfPart(photos, 'trying')).to.contain(
        'As you marked it device by device: 85 GB now, 85 GB at the peak, 45 GB after.',
      );
      expect(checked(photos)).to.deep.equal([false, false, false]);
      expect(focused()?.parentElement, 'the way back has the focus of what is gone').to.match('.trying');
      await sendKeys({ press: 'Enter' });
      await settled(photos);
      expect(focused(), 'and then the place as it is').to.equal(find(photos, 'radio', 'In the backup'));
    });

    it('goes device by device', async () => {
      const photos = await show('same-photos-twice');
      await open(photos, /device by device/);
      const select = find(photos, 'combobox', /^Ben’s iPad, 40 GB/);
      select.value = 'icloud';
      select.dispatchEvent(new Event('change'));
      await settled(photos);
      expect(wants(photos)).to.deep.equal([null, 'icloud']);
      expect((await table(photos)).at(-1)).to.match(/^As you marked it \| 85 GB/);
      select.value = '';
      select.dispatchEvent(new Event('change'));
      await settled(photos);
      expect(wants(photos)).to.deep.equal([null, null]);
    });
  });

  it('never suggests to turn iCloud Photos off, and says what is lost by it', async () => {
    const photos = await show('photos-moved');
    await open(photos, /turned off\?/);
    const said = textOfPart(photos, 'what-ifs');
    expect(said).to.contain('We suggest none of this');
    expect(said, 'need, where the ways above have what is in use').to.contain('Needed now');
    expect(said).to.contain('30 days to undo');
    expect(said).to.contain('originals that are only in iCloud');
    expect(said).to.contain('the photos on Ana’s iPhone are protected nowhere');
    expect(findAll(await show('one-iphone'), 'disclosure', /turned off\?/)).to.have.length(0);
  });

  it('says what to enter where no size of photos is known', async () => {
    expect(textOf(await show('free-twice'))).to.contain(
      'Enter how large the photos on each device of Kim are',
    );
    const library = await show('one-beyond-200');
    expect(textOf(library)).to.contain('The library in iCloud Photos takes 201 GB today.');
    expect(textOf(library)).not.to.match(/\b0 /);
    expect(textOf(await show('empty'))).to.contain('Add a person and a device');
    const half = await show(
      household([{ devices: [{ photos: { size: gb(4), in: 'backup' } }, { name: 'Pad' }] }]),
    );
    expect(textOf(half)).to.contain('No size of photos is entered for Pad');
  });

  it('shows one person of several: whom the attribute names, else whom the reader chooses', async () => {
    const photos = await show('family-of-four');
    const select = find(photos, 'combobox', 'Whose photos');
    expect(textOf(photos)).to.contain('Where the photos of Nadia could be');
    expect(textOf(photos)).to.contain('The bars show all that the family uses.');
    select.value = 'p2';
    select.dispatchEvent(new Event('change'));
    await settled(photos);
    expect(textOf(photos)).to.contain('Where the photos of Omar could be');
    photos.person = 'p3';
    await settled(photos);
    expect(textOf(photos)).to.contain('Where the photos of Pia could be');
    expect(findAll(photos, 'combobox')).to.have.length(0);
  });

  it('keeps its choice at the person who is selected elsewhere, however often that changes', async () => {
    const photos = await show('family-of-four');
    const select = find(photos, 'combobox', 'Whose photos');
    for (const id of ['p2', 'p3']) {
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await settled(photos);
    }
    for (const selection of ['p2', 'p1', 'p3']) {
      scopeOf(photos).request({ type: 'view', view: { selection } });
      await settled(photos);
      expect(select.value).to.equal(selection);
    }
  });

  it('shows the person whose device is selected', async () => {
    const photos = await show('family-of-four');
    scopeOf(photos).request({ type: 'view', view: { selection: 'd4' } });
    await settled(photos);
    expect(textOf(photos)).to.contain('Where the photos of Quentin could be');
  });

  it('marks the example, and tells of rounding', async () => {
    const scope = await showScope(household([]), '');
    scope.remove();
    const photos = document.createElement('stowage-photos');
    document.body.append(photos);
    await settled(photos);
    expect(textOf(photos)).to.contain('An example, not your numbers');
    expect(textOf(photos)).to.contain('Sizes in Settings are rounded');
    expect((await table(photos))[1]).to.equal('iCloud Photos | 32.6 GB | 56.6 GB | 32.6 GB | 50 GB');
    photos.remove();
  });

  it('says where the line is, and where a plan lies far beyond', async () => {
    expect(textOfPart(await show('one-iphone'), 'key')).to.contain('The line is the 50 GB you plan for.');
    const far = await show(
      household([{ pool: { tier: '2TB' }, devices: [{ photos: { size: gb(40), in: 'backup' } }] }]),
    );
    expect(textOfPart(far, 'key')).to.contain('The 2 TB you plan for are far beyond these bars.');
  });

  it('stands in one column on a phone, in three in an article', async () => {
    const photos = await show('one-iphone');
    const lefts = () =>
      new Set(allOf(photos, '.way').map((way) => Math.round(way.getBoundingClientRect().left)));
    photos.style.inlineSize = '320px';
    expect(lefts().size).to.equal(1);
    expect(photos.scrollWidth).to.be.at.most(320);
    photos.style.inlineSize = '640px';
    expect(lefts().size).to.equal(3);
  });

  it('keeps the lines of a sentence together around a button that a finger finds', async function () {
    needsDevtools(this);
    const photos = await show('same-photos-twice');
    photos.style.inlineSize = '320px';
    const button = find(photos, 'button', 'Try that');
    const heights = () => [button, button.parentElement!].map((one) => one.getBoundingClientRect().height);
    const [, withMouse] = heights();
    await emulateTouch(true);
    const [target, withFinger] = heights();
    await emulateTouch(false);
    expect(target).to.be.at.least(44);
    expect(withFinger).to.be.at.most(withMouse!);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      needsDevtools(this);
      await emulateMedia({ colorScheme });
      const photos = await show('photos-half-in-common');
      await choose(photos, /^In neither/);
      for (const details of findAll(photos, 'disclosure')) details.click();
      await expect(photos).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
  }
});
