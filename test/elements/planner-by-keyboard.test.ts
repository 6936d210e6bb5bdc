import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { everything, findAll, nameOf, textOf, textOfPart } from './find.js';
import { choose, focused, pressOn, typeInto } from './keyboard.js';
import { showPlanner } from './planner.js';
import { settled } from './settled.js';

const verdicts = (planner: StowagePlanner): string[] =>
  findAll(planner, 'radio', / (a month|free) /).map((radio) => nameOf(radio));

describe('by keyboard only', () => {
  let planner: StowagePlanner;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 900 });
    planner = await showPlanner();
  });

  it('an iPhone with its photos in the backup needs 43 GB', async () => {
    await typeInto(planner, 'Photos and videos on Ana’s iPhone', '40 GB');

    await pressOn(planner, 'disclosure', 'More about your iPhone', 'Enter');
    await typeInto(planner, 'System and other', '3 GB');
    expect(textOf(planner)).to.contain('You need 43 GB');
    expect(verdicts(planner)).to.include('50 GB $0.99 a month Fits, 7 GB to spare');
    expect(textOfPart(planner, 'lead')).to.equal('Everything fits 50 GB ($0.99 a month) with 7 GB to spare.');

    await choose(planner, 'Where are they in iCloud today?', 'In iCloud Photos');
    expect(textOf(planner)).to.contain('You need 43 GB');
  });

  it('the steps tell the peak of the same move, and the way round', async () => {
    await typeInto(planner, 'Photos and videos on Ana’s iPhone', '40 GB');

    await pressOn(planner, 'disclosure', 'More about your iPhone', 'Enter');
    await typeInto(planner, 'System and other', '3 GB');
    planner.request({ type: 'want', path: 'p1/photos', want: 'icloud' });
    await settled(planner);
    await pressOn(planner, 'button', 'Show the steps for 50 GB', 'Enter');
    expect(textOf(planner)).to.contain('You need 43 GB');
    const steps = textOf(planner);
    expect(steps).to.contain('In iCloud: 43 GB today, 83 GB at most on the way, 43 GB when all is done.');
    expect(steps).to.contain('With the photos out of the backup first it is 43 GB at most.');
    await pressOn(planner, 'disclosure', 'A few more questions', 'Enter');
    await choose(planner, 'Is there a computer that could hold a backup?', 'Yes');
    expect(textOf(planner)).to.contain('In iCloud: 43 GB today, 43 GB when all is done.');
    const list = findAll(planner, 'checkbox', /your iPhone/).map(nameOf);
    expect(list.slice(0, 4)).to.deep.equal([
      'Copy the photos on your iPhone to a computer, and check the copy',
      'Turn Photo Library off in the backup of your iPhone frees 40 GB',
      'Turn iCloud Photos on, on your iPhone takes 40 GB',
      'Wait until Photos on your iPhone says that everything is uploaded',
    ]);
  });

  it('three answers are enough to know that tonight won’t', async () => {
    await choose(planner, 'What do you pay for?', '5 GB');
    await typeInto(planner, 'Used', '4.8 GB');
    await typeInto(planner, 'Next Backup Size', '+1.2 GB');
    expect(textOf(planner)).to.contain('You need 6 GB');
    expect(`${textOfPart(planner, 'lead')} ${textOfPart(planner, 'further')}`).to.equal(
      'Tonight’s backup needs 1 GB more than you have free. 50 GB ($0.99 a month) holds it. ' +
        'Or free 1.3 GB: add your biggest rows and we’ll choose.',
    );
  });

  it('two people are cheaper apart', async () => {
    await pressOn(planner, 'disclosure', 'What else is in iCloud', 'Enter');
    await typeInto(planner, 'iCloud Photos, as Settings prints it', '180 GB');
    await pressOn(planner, 'button', 'Add a person', 'Enter');
    expect(nameOf(focused()!)).to.equal('Name');
    await sendKeys({ type: 'Ben' });
    await settled(planner);

    const ben = [...everything(planner)].find(({ id }) => id === 'part-p2')!;
    await pressOn(ben, 'disclosure', 'What else is in iCloud', 'Enter');
    await typeInto(ben, 'iCloud Photos, as Settings prints it', '30 GB');
    await settled(planner);
    expect(textOfPart(planner, 'together')).to.equal(
      'Together $3.98 a month: 200 GB for Person 1 and 50 GB for Ben.',
    );
    expect(textOfPart(planner, 'further')).to.contain(
      '200 GB for Person 1 and 50 GB for Ben, $3.98 a month.',
    );
  });
});
