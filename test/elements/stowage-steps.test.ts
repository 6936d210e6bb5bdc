import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { needsDevtools } from './devtools.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { find, findAll, nameOf, textOf } from './find.js';
import { inOneLine } from './in-one-line.js';
import { focused, pressOn, tabTo } from './keyboard.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

async function show(input: HouseholdInput): Promise<StowageScope> {
  const scope = await fixture<StowageScope>(
    html`<stowage-scope .household=${input}><stowage-steps></stowage-steps></stowage-scope>`,
  );
  await settled(scope);
  return scope;
}

const stepsOf = (scope: Element) => findAll(scope, 'checkbox').map(nameOf);

/** Items of the list, without their ticks. */
const items = (scope: Element) => findAll(scope, 'listitem').map((item) => textOf(item));

const threeApps = (whole: object = {}): HouseholdInput =>
  household(
    [
      {
        devices: [
          {
            name: 'Ana’s iPhone',
            rest: gb(3.9),
            apps: ['TikTok', 'Podcasts', 'Netflix'].map((name) => ({ name, size: gb(13), class: 'returns' })),
          },
        ],
      },
    ],
    whole,
  );

const movesPhotos = (tier: '50GB' | '200GB', hasComputer: boolean | null): HouseholdInput =>
  household(
    [
      {
        name: 'Ana',
        pool: { tier },
        devices: [
          {
            name: 'Ana’s iPhone',
            rest: gb(3),
            photos: { size: gb(40), in: 'backup', want: 'icloud' },
          },
        ],
      },
    ],
    { hasComputer },
  );

describe('stowage-steps', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });

  it('says what to tap, what it frees and what is then in iCloud, the note once', async () => {
    const scope = await show(threeApps());
    expect(textOf(scope)).to.contain('In iCloud: 42.9 GB today, 3.9 GB when all is done.');
    expect(items(scope)).to.deep.equal([
      'Turn TikTok off in the backup of Ana’s iPhone frees 13 GB ' +
        'Settings › [your name] › iCloud › iCloud Backup › All Device Backups › Ana’s iPhone ' +
        'Settings asks “Turn Off & Delete”: that removes the app’s part of the iCloud backup, not the data on the device. ' +
        'then 29.9 GB in iCloud',
      'Turn Podcasts off in the backup of Ana’s iPhone frees 13 GB then 16.9 GB in iCloud',
      'Turn Netflix off in the backup of Ana’s iPhone frees 13 GB then 3.9 GB in iCloud',
    ]);
  });

  it('makes a ticked step part of today, lists it as done and goes on to the next', async () => {
    const scope = await show(threeApps());
    await pressOn(scope, 'checkbox', /^Turn Podcasts off/, ' ');
    const on = () => scope.snapshot?.household.people[0]?.devices[0]?.apps.map((app) => app.on);
    expect(on()).to.deep.equal([true, false, true]);
    expect(stepsOf(scope)).to.deep.equal([
      'Turn TikTok off in the backup of Ana’s iPhone frees 13 GB',
      'Turn Netflix off in the backup of Ana’s iPhone frees 13 GB',
    ]);
    expect(nameOf(focused()!)).to.contain('Turn Netflix off');
    expect((focused() as HTMLInputElement).checked).to.equal(false);
    expect(textOf(scope)).to.contain('One step is done: ✓ Turn Podcasts off in the backup of Ana’s iPhone');

    await sendKeys({ press: ' ' });
    await settled(scope);
    await sendKeys({ press: ' ' });
    await settled(scope);
    expect(on()).to.deep.equal([false, false, false]);
    expect(stepsOf(scope)).to.deep.equal([]);
    expect(textOf(scope)).to.contain('3 steps are done:');
    expect(focused()!.id).to.equal('finished');
  });

  it('brings a step back with undo, not ticked', async () => {
    const scope = await show(threeApps());
    await pressOn(scope, 'checkbox', /^Turn TikTok off/, ' ');
    scope.request({ type: 'undo' });
    await settled(scope);
    expect(stepsOf(scope)).to.have.length(3);
    expect(findAll(scope, 'checkbox').some(({ checked }) => checked)).to.equal(false);
    expect(textOf(scope)).not.to.contain('One step');
  });

  it('keeps the tick of a step on the way, and takes it back', async () => {
    const scope = await show(movesPhotos('50GB', true));
    const copy = find(scope, 'checkbox', /^Copy the photos/);
    await pressOn(scope, 'checkbox', /^Copy the photos/, ' ');
    expect(copy.checked).to.equal(true);
    await sendKeys({ press: ' ' });
    await settled(scope);
    expect(copy.checked).to.equal(false);
  });

  it('shows the paths of the reader’s iOS', async () => {
    const scope = await show(threeApps());
    await tabTo(scope, 'combobox', 'Version of iOS or iPadOS');
    await sendKeys({ type: '15' });
    await settled(scope);
    expect(textOf(scope)).to.contain(
      'Settings › [your name] › iCloud › Manage Storage › Backups › Ana’s iPhone › Choose Data to Back Up',
    );
  });

  it('tells the peak of the photos’ move, and the way round it', async () => {
    const without = textOf(await show(movesPhotos('50GB', null)));
    expect(without).to.contain('In iCloud: 43 GB today, 83 GB at most on the way, 43 GB when all is done.');
    expect(without).to.contain('With the photos out of the backup first it is 43 GB at most.');
    expect(without).to.contain(
      'In this order there is a time when more is in iCloud than your storage holds',
    );
    expect(without).to.contain('With a computer for a copy of the photos there is a way round.');
    expect(without).to.contain('For a while this is more than 50 GB holds.');
    expect(without).to.contain('deleting a photo on one device deletes it on all of them');

    const scope = await show(movesPhotos('50GB', true));
    expect(textOf(scope)).not.to.contain('a time when more is in iCloud');
    expect(stepsOf(scope).slice(0, 3)).to.deep.equal([
      'Copy the photos on Ana’s iPhone to a computer, and check the copy',
      'Turn Photo Library off in the backup of Ana’s iPhone frees 40 GB',
      'Turn iCloud Photos on, on Ana’s iPhone takes 40 GB',
    ]);
  });

  it('places a purchase right before the step that needs it', async () => {
    const scope = await show(movesPhotos('50GB', null));
    scope.request({ type: 'view', view: { targets: { p1: '200GB' } } });
    await settled(scope);
    expect(stepsOf(scope).slice(0, 2)).to.deep.equal([
      'Choose 200 GB',
      'Turn iCloud Photos on, on Ana’s iPhone takes 40 GB',
    ]);
    await pressOn(scope, 'checkbox', 'Choose 200 GB', ' ');
    expect(scope.snapshot?.household.people[0]?.pool).to.deep.include({ tier: '200GB' });
    expect(textOf(scope)).to.contain('✓ Choose 200 GB');
  });

  it('says that a deleted backup can’t be brought back', async () => {
    const scope = await show(
      household([
        {
          devices: [{ name: 'Ana’s iPhone', rest: gb(3) }],
          oldBackups: [{ name: 'Old iPad', size: gb(4), needed: 'no' }],
        },
      ]),
    );
    expect(items(scope)[0]).to.contain('Delete the old backup of Old iPad frees 4 GB');
    expect(items(scope)[0]).to.contain('Deletes a backup; this can’t be undone.');
  });

  it('leads on from a tier that nothing makes fit to one that holds everything', async () => {
    const scope = await show(scenario('everything-off'));
    expect(textOf(scope)).to.contain('There are no steps we would suggest for 5 GB');
    await pressOn(scope, 'button', 'Show the steps for 50 GB', 'Enter');
    expect(stepsOf(scope)).to.deep.equal(['Choose 50 GB']);
    expect(nameOf(focused()!)).to.equal('Choose 50 GB');
  });

  it('says so when there is nothing to do, with nothing to print or copy', async () => {
    const scope = await show(scenario('photos-moved'));
    expect(textOf(scope)).to.contain('Nothing to do: everything fits 50 GB as it is.');
    expect(findAll(scope, 'button')).to.deep.equal([]);
  });

  it('has a list for each pool', async () => {
    const scope = await show(
      household([
        { name: 'Ana', cloud: { mail: gb(6) } },
        { name: 'Ben', cloud: { mail: gb(1) } },
      ]),
    );
    expect(findAll(scope, 'heading').map(nameOf)).to.deep.equal([
      'What to do',
      'Ana, for 5 GB',
      'Ben, for 5 GB',
    ]);
  });

  describe('copying', () => {
    const { clipboard } = navigator;
    const replaceClipboard = (writeText: (text: string) => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };

    afterEach(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    it('gives the steps as text', async () => {
      let copied = '';
      replaceClipboard((text) => {
        copied = text;
        return Promise.resolve();
      });
      const scope = await show(threeApps());
      expect(findAll(scope, 'status').map(textOf)).to.include('');
      await pressOn(scope, 'button', 'Copy as text', 'Enter');
      expect(findAll(scope, 'status').map(textOf)).to.include('Copied');
      expect(
        copied
          .split('\n')
          .map(inOneLine)
          .filter((line) => /^\d/.test(line)),
      ).to.deep.equal([
        '1. Turn TikTok off in the backup of Ana’s iPhone (frees 13 GB)',
        '2. Turn Podcasts off in the backup of Ana’s iPhone (frees 13 GB)',
        '3. Turn Netflix off in the backup of Ana’s iPhone (frees 13 GB)',
      ]);
      expect(findAll(scope, 'button', 'Copied')).to.have.length(1);
    });

    it('says when the page may not', async () => {
      replaceClipboard(() => Promise.reject(new Error('not allowed')));
      const scope = await show(threeApps());
      await pressOn(scope, 'button', 'Copy as text', 'Enter');
      expect(textOf(find(scope, 'alert', /^/))).to.contain('Select the list and copy it by hand.');
    });
  });

  it('prints the steps with a box to tick, and nothing to press', async function () {
    needsDevtools(this);
    const scope = await show(threeApps());
    await emulateMedia({ media: 'print' });
    const [step] = findAll(scope, 'listitem');
    expect(step!.querySelector('label')!.getBoundingClientRect().width).to.be.greaterThan(400);
    expect(stepsOf(scope)).to.have.length(3);
    expect(findAll(scope, 'button')).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });

  it('asks of the old backup that decides before it asks for rows', async () => {
    const scope = await show(scenario('old-ipad'));
    const told = textOf(scope.querySelector('stowage-steps')!);
    expect(told).to.contain('One question first: is the backup of Old iPad still needed?');
    expect(told).not.to.contain('add the biggest rows');
  });

  it('marks the example, and says what is missing while nobody is there', async () => {
    const alone = await fixture(html`<stowage-steps></stowage-steps>`);
    await settled(alone);
    expect(textOf(alone)).to.contain('An example, not your numbers');
    expect(textOf(await show(household([])))).to.contain('Type a size first: then the steps stand here.');
  });

  it('is accessible', async () => {
    const scope = await show(movesPhotos('50GB', null));
    await expect(scope).to.be.accessible();
  });
});
