import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import type { App, Device, Person } from '../../src/model/household.js';
import { describedBy, everything, find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { inOneLine } from './in-one-line.js';
import { choose, focused, pressOn, tabTo, typeInto } from './keyboard.js';
import { gb, household, scenario, showPlanner } from './planner.js';
import { settled } from './settled.js';
import { skip } from './skip.js';

const personOf = (planner: StowagePlanner, i = 0): Person => planner.household!.people[i]!;
const deviceOf = (planner: StowagePlanner, i = 0): Device => personOf(planner).devices[i]!;

const phone = (others: object = {}) => ({ name: 'Ana’s iPhone', ...others });
const ana = (others: object = {}) => household([{ name: 'Ana', devices: [phone()], ...others }]);

const part = (planner: StowagePlanner, id: string): Element =>
  [...everything(planner)].find((element) => element.id === `part-${id}`)!;

const shownIn = (planner: StowagePlanner, name: string): string =>
  inOneLine(find(planner, 'combobox', name).selectedOptions[0]?.textContent);

/** Types the name of an option into a list; whether it stands there then is another matter. */
const ask = async (planner: StowagePlanner, name: string, option: string): Promise<void> => {
  await tabTo(planner, 'combobox', name);
  await sendKeys({ type: option });
  await settled(planner);
};

const findsOptionsOfWords = !('webkitConvertPointFromNodeToPage' in globalThis);
const NO_OPTIONS = 'WebKit opens a list at the first space typed, and so reaches no option of several words';

const pick = async (planner: StowagePlanner, name: string, option: string): Promise<void> => {
  await ask(planner, name, option);
  expect(shownIn(planner, name)).to.equal(option);
};

/** Once the sentences for refusals have been loaded, by whoever asked for them first. */
async function explained(): Promise<void> {
  const { loadSentences } = await import('../../src/locales/explain.js');
  await loadSentences('en');
}

describe('stowage-devices', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });

  describe('rows', () => {
    it('adds an app by a few letters, as the catalogue knows it, and every tier changes at once', async () => {
      const planner = await showPlanner(ana());
      await typeInto(planner, 'App', 'whatsapp');
      await typeInto(planner, 'Size in the backup', '2,3 GB');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => deviceOf(planner).apps.length > 0, 'no app came');
      await settled(planner);
      const [app] = deviceOf(planner).apps;
      expect(app).to.deep.include({ name: 'WhatsApp', bundle: 'net.whatsapp.WhatsApp', class: 'cloud' });
      expect(find(planner, 'textbox', 'Size of WhatsApp').value).to.equal('2.3 GB');
      expect(textOf(planner)).to.contain('You need 2.3 GB');
      expect(findAll(planner, 'radio', /Fits, 47\.7 GB to spare/)).to.have.length(1);
      expect(findAll(planner, 'radio', /Fits, 197\.7 GB to spare/)).to.have.length(1);
    });

    it('keeps a small app among the biggest once it is added or edited', async () => {
      const apps = Array.from({ length: 8 }, (_, i) => ({ name: `App ${i + 1}`, size: gb(8 - i) }));
      const planner = await showPlanner(ana({ devices: [phone({ apps })] }));
      const names = () => findAll(planner, 'textbox', /^Size of App/).map((field) => nameOf(field).slice(8));
      expect(names()).to.deep.equal(['App 1', 'App 2', 'App 3', 'App 4', 'App 5']);
      const field = await typeInto(planner, 'Size of App 2', '1 MB');
      expect(names()).to.deep.equal(['App 1', 'App 2', 'App 3', 'App 4', 'App 5', 'App 6']);
      expect(focused() === field).to.equal(true);
      await pressOn(planner, 'button', 'Show 2 smaller rows', 'Enter');
      expect(names()).to.have.length(8);
      expect(nameOf(focused()!)).to.equal('Show only the biggest rows');
      await sendKeys({ press: 'Enter' });
      await settled(planner);
      expect(names()).to.have.length(6);
    });

    it('removes a row, keeps the keyboard’s place, and undo brings it back', async () => {
      const apps = ['A', 'B', 'C'].map((name) => ({ name, size: gb(1) }));
      const planner = await showPlanner(ana({ devices: [phone({ apps })] }));
      const names = () => deviceOf(planner).apps.map(({ name }: App) => name);
      await pressOn(planner, 'button', 'Remove B', 'Enter');
      expect(names()).to.deep.equal(['A', 'C']);
      expect(nameOf(focused()!)).to.equal('Remove C');
      await sendKeys({ press: 'Enter' });
      await settled(planner);
      expect(nameOf(focused()!)).to.equal('Remove A');
      await pressOn(planner, 'button', 'Undo', 'Enter');
      expect(names()).to.deep.equal(['A', 'C']);
      expect(nameOf(focused()!)).to.equal('Undo');
    });

    it('says of which device a row is removed, where there are several', async () => {
      const apps = [{ name: 'A', size: gb(1) }];
      const devices = [phone({ apps }), { name: 'Ana’s iPad', kind: 'ipad', apps }];
      const planner = await showPlanner(ana({ devices }));
      expect(findAll(planner, 'button', /^Remove A,/).map(nameOf)).to.deep.equal([
        'Remove A, Ana’s iPhone',
        'Remove A, Ana’s iPad',
      ]);
    });

    it('keeps Undo’s place when there is nothing left to undo', async () => {
      const planner = await showPlanner(ana());
      await typeInto(planner, 'Used', '3 GB');
      await pressOn(planner, 'button', 'Undo', 'Enter');
      expect(personOf(planner).pool).to.deep.include({ used: null });
      expect(nameOf(focused()!)).to.equal('Undo');
      expect(focused()!.getAttribute('aria-disabled')).to.equal('true');
    });

    it('fills what is empty with estimates, marked as such, in place of the reader', async () => {
      const planner = await showPlanner(ana());
      await pressOn(planner, 'disclosure', 'More about Ana’s iPhone', 'Enter');
      await pressOn(planner, 'button', 'Fill what is empty with rough estimates', 'Enter');
      expect(describedBy(find(planner, 'textbox', 'System and other'))).to.equal(
        'An estimate: anything from 200 MB to 4 GB',
      );
      expect(find(planner, 'textbox', 'Size of Apps, all together').value).to.equal('4 GB');
      expect(findAll(planner, 'button', /rough estimates/)).to.have.length(0);
    });
  });

  describe('photos', () => {
    it('says that what is in neither is protected nowhere', async () => {
      const planner = await showPlanner(scenario('one-iphone'));
      await choose(planner, 'Where are they in iCloud today?', 'In neither');
      expect(textOf(planner)).to.contain(
        'These photos are protected nowhere: a lost or broken device takes them along.',
      );
    });

    it('asks how many are on the fullest device too', async () => {
      const planner = await showPlanner(scenario('photos-in-common'));
      expect(textOf(planner)).to.contain('You need 40 GB');
      await pick(planner, 'How many of these photos are on your fullest device too?', '50%');
      expect(textOf(planner)).to.contain('You need 55 GB');
    });
  });

  describe('devices and people', () => {
    it('adds a device, named apart from the first, and goes to its first field', async () => {
      const planner = await showPlanner(ana());
      await pressOn(planner, 'button', 'Add an iPhone', 'Enter');
      expect(deviceOf(planner, 1).name).to.equal('iPhone 2');
      expect(nameOf(focused()!)).to.equal('Next Backup Size of iPhone 2');
      await pressOn(planner, 'button', 'Add an iPad', 'Enter');
      expect(deviceOf(planner, 2)).to.deep.include({ kind: 'ipad', name: '' });
      expect(findAll(planner, 'heading', 'your iPad')).to.have.length(1);
    });

    it('removes a device and a person', async () => {
      const planner = await showPlanner(scenario('same-photos-twice'));
      await pressOn(planner, 'disclosure', 'More about Ben’s iPad', 'Enter');
      await pressOn(planner, 'button', 'Remove Ben’s iPad', 'Enter');
      expect(personOf(planner).devices).to.have.length(1);
      await pressOn(planner, 'button', 'Add a person', 'Enter');
      await pressOn(planner, 'button', 'Remove Person 2', 'Enter');
      expect(planner.household!.people).to.have.length(1);
    });

    it('shares the storage of a family, founded on what is paid for', async () => {
      const planner = await showPlanner(
        household([{ name: 'Ana', pool: { tier: '200GB' } }, { name: 'Ben' }]),
      );
      await pressOn(part(planner, 'p1'), 'checkbox', 'Shares the family’s iCloud+ storage', ' ');
      await settled(planner);
      expect(planner.household).to.deep.include({ family: { tier: '200GB', appleOne: null, used: null } });
      expect(nameOf(find(planner, 'group', 'What does the family pay for?'))).to.equal(
        'What does the family pay for?',
      );
      expect(findAll(planner, 'textbox', 'Used by the family')).to.have.length(1);
      expect(findAll(planner, 'group', 'What does Ben pay for?')).to.have.length(1);
    });

    it('says why an eleventh person can’t be added', async () => {
      const planner = await showPlanner(household(Array.from({ length: 10 }, () => ({}))));
      await pressOn(planner, 'button', 'Add a person', 'Enter');
      await waitUntil(() => findAll(planner, 'alert').length > 0, 'nothing was said');
      expect(findAll(planner, 'alert').map((alert) => textOf(alert))).to.deep.equal([
        'There can be at most 10 here.',
      ]);
      expect(planner.household!.people).to.have.length(10);
    });

    it('says why a seventh can’t share, and shows them as not sharing', async () => {
      const people = Array.from({ length: 7 }, (_, i) => ({
        name: `P${i + 1}`,
        ...(i < 6 && { pool: 'family' as const }),
      }));
      const planner = await showPlanner(household(people, { family: { tier: '200GB' } }));
      const seventh = part(planner, 'p7');
      await pressOn(seventh, 'disclosure', 'P7', 'Enter');
      await pressOn(seventh, 'checkbox', 'Shares the family’s iCloud+ storage', ' ');
      await waitUntil(() => findAll(seventh, 'alert').length > 0, 'nothing was said');
      await settled(planner);
      expect(textOf(findAll(seventh, 'alert')[0]!)).to.equal('A family shares among at most 6 people.');
      expect(find(seventh, 'checkbox', 'Shares the family’s iCloud+ storage').checked).to.equal(false);
    });
  });

  describe('what else is in iCloud', () => {
    it('asks of an old backup whether it is needed', async () => {
      const planner = await showPlanner(scenario('old-ipad'));
      await choose(planner, 'Do you still need the backup of Old iPad?', 'No');
      expect(personOf(planner).oldBackups[0]).to.deep.include({ needed: 'no' });
    });

    it('adds an old backup', async () => {
      const planner = await showPlanner(ana());
      await pressOn(planner, 'disclosure', 'Backups of devices you no longer use', 'Enter');
      await typeInto(planner, 'Which device', 'Old iPad');
      await typeInto(planner, 'Size of this backup', '3.2 GB');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => personOf(planner).oldBackups.length > 0, 'no backup came');
      await settled(planner);
      expect(nameOf(focused()!)).to.equal('Which device');
      expect(findAll(planner, 'heading', 'Backups of devices you no longer use')).to.have.length(1);
    });

    it('lets a thing in iCloud Drive go', async () => {
      const planner = await showPlanner(scenario('old-ipad'));
      await pressOn(planner, 'disclosure', 'What else is in iCloud', 'Enter');
      await pressOn(planner, 'checkbox', 'Desktop & Documents may leave iCloud Drive', ' ');
      expect(personOf(planner).cloud.drive[0]).to.deep.include({ mayGo: true });
    });

    it('says why storage without Apple One can’t be the free 5 GB of a family', async function () {
      if (!findsOptionsOfWords) skip(this, NO_OPTIONS);
      const planner = await showPlanner(
        household([{ pool: 'family' }, { pool: 'family' }], { family: { tier: '5GB', appleOne: 'family' } }),
      );
      await ask(planner, 'Apple One', 'No Apple One');
      await waitUntil(() => findAll(planner, 'alert').length > 0, 'nothing was said');
      await settled(planner);
      expect(textOf(findAll(planner, 'alert')[0]!)).to.contain('The free 5 GB can’t be shared');
      expect(shownIn(planner, 'Apple One')).to.equal('Apple One Family (200 GB)');
    });

    it('says nothing of what was put right before the reason could be told', async function () {
      if (!findsOptionsOfWords) this.skip();
      const planner = await showPlanner(
        household([{ pool: 'family' }, { pool: 'family' }], { family: { tier: '5GB', appleOne: 'family' } }),
      );
      const select = find(planner, 'combobox', 'Apple One');
      const pickNow = (plan: string) => {
        select.value = plan;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const [none = '', ...plans] = [...select.options].map(({ value }) => value);
      pickNow(none);
      pickNow(plans.at(-1) ?? '');
      await explained();
      await settled(planner);
      expect(findAll(planner, 'alert')).to.have.length(0);
    });
  });

  describe('a few more questions', () => {
    it('plans with Apple One', async function () {
      if (!findsOptionsOfWords) skip(this, NO_OPTIONS);
      const planner = await showPlanner(ana());
      await pressOn(planner, 'disclosure', 'More storage, or Apple One', 'Enter');
      await pick(planner, 'Apple One', 'Apple One Premier (2 TB)');
      expect(personOf(planner).pool).to.deep.include({ appleOne: 'premier' });
      // The keyboard passes by the first that begins like it.
      await pressOn(planner, 'button', 'Undo', 'Enter');
      expect(find(planner, 'combobox', 'Apple One').value).to.equal('individual');
      await sendKeys({ press: 'Enter' });
      await settled(planner);
      expect(find(planner, 'combobox', 'Apple One').value).to.equal('none');
    });

    it('takes the prices of another country', async () => {
      const planner = await showPlanner(scenario('one-iphone'));
      await pressOn(planner, 'disclosure', 'A few more questions', 'Enter');
      await waitUntil(() => find(planner, 'combobox', 'Country of the prices').options.length > 30);
      await pick(planner, 'Country of the prices', 'Japan');
      await waitUntil(() => textOf(planner).includes('¥180 a month'), 'no price in yen');
      expect(textOf(planner)).to.contain('List price in Japan');
    });

    it('lends storage to who changes phones', async () => {
      const planner = await showPlanner(scenario('three-answers'));
      await pressOn(planner, 'disclosure', 'A few more questions', 'Enter');
      await pressOn(planner, 'checkbox', 'I’m moving to a new iPhone or iPad right now', ' ');
      expect(textOfPart(planner, 'lead')).to.contain('Apple lends you the iCloud storage');
    });

    it('says what the next backup’s size stands for', async () => {
      const planner = await showPlanner(scenario('tonight-wont'));
      await pick(planner, 'This figure is', 'the whole backup');
      expect(deviceOf(planner).next).to.deep.include({ means: 'total' });
      expect(textOf(planner)).to.contain('Whether tonight’s backup finds room can’t be told');
    });

    it('dates the last backup', async () => {
      const planner = await showPlanner(ana());
      await pressOn(planner, 'disclosure', 'More about Ana’s iPhone', 'Enter');
      await pick(planner, 'Last successful backup', 'Never');
      expect(deviceOf(planner).lastBackup).to.equal('never');
    });
  });
});
