import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { FAILURE_MESSAGES } from '../../src/data/doctor-signs.js';
import { accessibilityTree, emulate, needsDevtools } from './devtools.js';
import { alone, answer, causes, consult, MESSAGE, nextBackup, pick, remedies, within } from './doctor.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { gb, household } from './planner.js';
import { settled } from './settled.js';

describe('stowage-doctor', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });

  describe('leads from every message to its first remedy', () => {
    const first: Readonly<Record<(typeof FAILURE_MESSAGES)[number], string>> = {
      'not-enough-storage': 'Compare the room with the next backup',
      'could-not-complete': 'Check the Wi-Fi',
      estimating: 'Leave it on power and Wi-Fi for 24 hours',
      'last-backup': 'Leave it on power, locked and on Wi-Fi overnight',
      'greyed-out': 'Let the restore finish',
      'badge-with-room': 'Look at the date of the last backup',
      unsure: 'Look at the date of the last backup',
    };

    for (const message of FAILURE_MESSAGES) {
      it(message, async () => {
        const doctor = await alone();
        const option = nameOf(findAll(doctor, 'radio')[FAILURE_MESSAGES.indexOf(message)]!);
        await consult(doctor, option);
        expect(remedies(doctor)[0]).to.equal(first[message]);
        expect(focused()?.id).to.equal('causes');
      });
    }

    it('a computer that isn’t trusted', async () => {
      const doctor = await alone();
      await consult(doctor, 'A computer, and the device asks “Trust This Computer?” again and again');
      expect(remedies(doctor)[0]).to.equal('Unlock the device, then trust the computer again');
      expect(remedies(doctor)).to.include('Reset Location & Privacy');
    });

    it('a forgotten password', async () => {
      const doctor = await alone();
      await consult(doctor, 'A computer, and I have forgotten the backup password');
      expect(remedies(doctor)[0]).to.equal('Try the passwords you have used');
    });

    it('a phone that only changes', async () => {
      const doctor = await alone();
      await consult(doctor, 'Nothing fails: I’m only moving to a new device');
      expect(remedies(doctor)[0]).to.equal('Use the temporary storage for a new device');
      expect(remedies(doctor)).not.to.include('Choose a larger plan');
    });
  });

  describe('asks', () => {
    it('with a tap for each answer, five at most', async () => {
      for (let at = 0; at < FAILURE_MESSAGES.length; at += 1) {
        const doctor = await alone();
        let taps = 0;
        for (; findAll(doctor, 'radio').length > 0; taps += 1) {
          const words = findAll(doctor, 'radio')[taps === 0 ? at : 0]!.labels![0]!.querySelector('span')!;
          words.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
          await settled(doctor);
        }
        expect(taps).to.be.within(2, 5);
        expect(remedies(doctor).length).to.be.greaterThan(0);
        doctor.request({ type: 'view', view: { speed: null } }); // it is the page's, for the next ones too
      }
    });

    it('forth and back by keyboard, and keeps the answers', async () => {
      const doctor = await alone();
      await answer(doctor, MESSAGE, '“The last backup could not be completed”');
      expect(textOf(doctor)).to.contain('Question 2 of 5');
      expect(focused()).to.equal(findAll(doctor, 'radio')[0]);
      await answer(doctor, 'How good is the Wi-Fi where it charges?', 'Weak, or it drops');
      expect(textOf(doctor)).to.contain('Question 3 of 5');
      await pressOn(doctor, 'button', 'Back', 'Enter');
      expect(nameOf(focused()!)).to.equal('Weak, or it drops');
      expect((focused() as HTMLInputElement).checked).to.equal(true);
      await pressOn(doctor, 'button', 'Back', 'Enter');
      expect(nameOf(focused()!)).to.equal('“The last backup could not be completed”');
    });

    it('goes on without an answer too', async () => {
      const doctor = await alone();
      while (findAll(doctor, 'radio').length > 0) await pressOn(doctor, 'button', /^(Next|Show)/, 'Enter');
      expect(textOfPart(doctor, 'said')).to.contain('Nothing is answered yet');
      expect(remedies(doctor)).not.to.be.empty;
    });

    it('takes an answer back where it is shown', async () => {
      const doctor = await alone();
      await consult(doctor, '“Last Backup: Never”, or a date long ago');
      expect(textOfPart(doctor, 'said')).to.contain('“Last Backup: Never”, or a date long ago');
      await pressOn(doctor, 'button', /^Change/, 'Enter');
      await consult(doctor, 'The switch or the button is greyed out');
      expect(causes(doctor)).to.deep.equal([
        'A restore is still running Likely',
        'A school or a company manages the device Likely',
      ]);
    });

    it('for the day of the last success, and says what that leaves', async () => {
      const doctor = await alone();
      await answer(doctor, MESSAGE, '“Not Enough iCloud Storage”');
      await pressOn(doctor, 'button', 'Next', 'Enter');
      await pick(doctor, 'When did a backup last succeed?', 'On another day');
      const day = doctor.shadowRoot!.querySelector<HTMLInputElement>('input[type="date"]')!;
      expect(nameOf(day)).to.equal('The day that Settings shows');
      day.value = '2026-10-01';
      day.dispatchEvent(new Event('change'));
      await settled(doctor);
      await pressOn(doctor, 'button', 'Show what to try', 'Enter');
      expect(textOfPart(doctor, 'said')).to.contain('October 1, 2026');
      expect(textOfPart(doctor, 'earlier')).to.match(/October 1, 2026/);
    });

    it('everything on one page where the author wants that', async () => {
      const doctor = await alone('all');
      expect(findAll(doctor, 'group').map(nameOf)).to.have.length(11);
      expect(remedies(doctor)).not.to.be.empty;
      await pick(doctor, MESSAGE, '“Estimating time remaining…”, for hours');
      expect(remedies(doctor)[0]).to.equal('Leave it on power and Wi-Fi for 24 hours');
      await pick(doctor, 'How good is the Wi-Fi where it charges?', 'Weak, or it drops');
      expect(causes(doctor).join()).to.contain('The network Likely');
    });
  });

  describe('takes the scope’s numbers', () => {
    it('for certain where room is missing, and leads to what makes room', async () => {
      const { doctor, scope } = await within(nextBackup(49.5, 6), html`<stowage-answer></stowage-answer>`);
      expect(textOfPart(doctor, 'room')).to.match(
        /By your numbers: The next backup needs 6 GB, and 512 MB is free/,
      );
      await consult(doctor, '“Not Enough iCloud Storage”');
      expect(causes(doctor)[0]).to.equal('Not enough room in iCloud Certain, by your numbers or answers');
      await pressOn(doctor, 'button', 'See what makes room', 'Enter');
      expect(focused()).to.equal(scope.querySelector('stowage-answer'));
    });

    it('once they are entered: until then it leads there', async () => {
      const { doctor, scope } = await within(household([{}]), html`<stowage-devices></stowage-devices>`);
      await consult(doctor, '“Not Enough iCloud Storage”');
      await pressOn(doctor, 'button', /^Enter your numbers/, 'Enter');
      expect(focused()).to.equal(scope.querySelector('stowage-devices'));
    });

    it('to rule it out where there is room, and sells nothing', async () => {
      const { doctor } = await within(nextBackup(20, 1));
      await consult(doctor, '“Not Enough iCloud Storage”');
      expect(causes(doctor)[0]).to.equal('The alert is an old one Likely');
      expect(causes(doctor).join()).to.contain('Not enough room in iCloud Ruled out');
      await pressOn(doctor, 'button', /more to try/, 'Enter');
      expect(remedies(doctor)).not.to.include('Choose a larger plan');
    });

    it('for the date of the earlier backups', async () => {
      const { doctor } = await within(nextBackup(20, 1));
      await consult(doctor, '“Not Enough iCloud Storage”');
      expect(textOfPart(doctor, 'earlier')).to.match(/November 2, 2026/);
    });

    it('and the device’s own name and kind in what to tap', async () => {
      const { doctor } = await within(nextBackup(49.5, 6, { kind: 'ipad', name: 'Tablet' }));
      await consult(doctor, '“Not Enough iCloud Storage”');
      await pressOn(doctor, 'button', /^How Turn apps off/, 'Enter');
      expect(textOf(doctor)).to.match(
        /Settings › \[your name\] › iCloud › iCloud Backup › All Device Backups › Tablet/,
      );
    });

    it('of the device that is chosen', async () => {
      const { doctor } = await within(
        household([
          {
            pool: { tier: '50GB', used: gb(49) },
            devices: [
              { id: 'd1', name: 'Large', next: { size: gb(6), means: 'increment' } },
              { id: 'd2', name: 'Small', next: { size: gb(0.1), means: 'increment' } },
            ],
          },
        ]),
      );
      expect(textOfPart(doctor, 'room')).to.contain('too little');
      const device = find(doctor, 'combobox', 'Which device?');
      expect(nameOf(device.selectedOptions[0]!)).to.equal('Large');
      device.value = 'd2';
      device.dispatchEvent(new Event('change'));
      await settled(doctor);
      expect(textOfPart(doctor, 'room')).not.to.contain('too little');
    });

    it('but never an example’s', async () => {
      const doctor = await alone();
      expect(textOfPart(doctor, 'room')).to.equal('');
      await consult(doctor, '“Not Enough iCloud Storage”');
      expect(causes(doctor)[0]).to.equal('Not enough room in iCloud Likely');
    });
  });

  it('keeps what was answered and ticked off when it is moved', async () => {
    const doctor = await alone();
    await consult(doctor, '“The last backup could not be completed”');
    await pressOn(doctor, 'button', 'No, go on', 'Enter');
    const { parentElement } = doctor;
    doctor.remove();
    parentElement!.append(doctor);
    await settled(doctor);
    expect(textOf(doctor)).to.contain('Checked');
  });

  it('is a topic of the planner', async () => {
    const planner = await fixture<HTMLElement>(html`<stowage-planner></stowage-planner>`);
    await settled(planner);
    const [topic] = [...planner.shadowRoot!.querySelectorAll('details')].filter((one) =>
      textOf(one).startsWith('Why did the backup fail?'),
    );
    topic!.open = true;
    await customElements.whenDefined('stowage-doctor');
    await settled(planner);
    await settled(planner);
    const doctor = planner.shadowRoot!.querySelector('stowage-doctor')!;
    expect(textOf(doctor)).to.contain('What does the device show?');
    await consult(doctor, '“Not Enough iCloud Storage”');
    await pressOn(doctor, 'button', /^Enter your numbers/, 'Enter');
    expect(focused()).to.equal(planner.shadowRoot!.querySelector('stowage-devices'));
  });

  for (const lang of ['de', 'ar']) {
    it(`speaks ${lang}, in the middle of a talk too`, async () => {
      const doctor = await alone();
      await consult(doctor, '“The last backup could not be completed”');
      doctor.lang = lang;
      doctor.dir = lang === 'ar' ? 'rtl' : 'ltr';
      const title = lang === 'de' ? 'Woran es liegen kann' : 'ما قد يكون السبب';
      while (!textOf(doctor).includes(title)) await settled(doctor);
      expect(textOf(doctor)).not.to.match(/Check the Wi-Fi|What to try/);
    });
  }

  it('tells causes apart without colours', async function () {
    needsDevtools(this);
    await emulate({ 'forced-colors': 'active' });
    const { doctor } = await within(nextBackup(20, 1));
    await consult(doctor, '“Not Enough iCloud Storage”');
    const marks = [...doctor.shadowRoot!.querySelectorAll('.cause')].map((cause) => ({
      word: textOf(cause.querySelector('.degree')!),
      shape: cause.querySelector('svg')!.innerHTML,
    }));
    const shapes = new Map(marks.map(({ word, shape }) => [word, shape]));
    expect([...shapes.keys()]).to.include.members(['Likely', 'Possible', 'Ruled out']);
    expect(new Set(shapes.values()).size).to.equal(shapes.size);
    await emulate();
  });

  it('prints every remedy with how it is done, and nothing to press', async function () {
    needsDevtools(this);
    const doctor = await alone();
    await consult(doctor, '“The last backup could not be completed”');
    await emulate({ type: 'print' });
    expect(textOf(doctor)).to.contain('Deletes this device’s only backup in iCloud');
    expect(textOf(doctor)).to.contain('The last resort, after a backup on a computer');
    expect(textOf(doctor)).not.to.contain('This page forgets');
    expect(findAll(doctor, 'button')).to.deep.equal([]);
    expect(findAll(doctor, 'combobox')).to.deep.equal([]);
    await emulate();
  });

  it('gives a screen reader its questions as groups, its remedies as a list, and a name for all it can press', async function () {
    needsDevtools(this);
    const doctor = await alone();
    const asked = await accessibilityTree();
    const group = asked.find(({ role, name }) => role === 'group' && name === MESSAGE);
    expect(group).to.exist;
    expect(asked.filter(({ role }) => role === 'radio').map(({ name }) => name)).to.include('I’m not sure');

    await consult(doctor, '“The last backup could not be completed”');
    const found = await accessibilityTree();
    const headings = found.filter(({ role }) => role === 'heading').map(({ name }) => name);
    expect(headings).to.include.members([
      'What it may be',
      'What to try, in this order',
      'For Apple Support',
    ]);
    const [how] = found.filter(({ role, name }) => role === 'button' && name.startsWith('How'));
    expect(how?.name).to.equal('How Check the Wi-Fi');
    expect(how?.states.expanded).to.equal(true);
    expect(
      found.filter(({ role, name }) => role === 'group' && name === 'Does that settle it?'),
    ).to.have.length(1);
    const nameless = found.filter(
      ({ role, name }) => /^(button|checkbox|combobox)$/.test(role) && name === '',
    );
    expect(nameless).to.deep.equal([]);
  });

  it('is accessible at every station', async () => {
    const doctor = await alone();
    await expect(doctor).to.be.accessible();
    await answer(doctor, MESSAGE, '“The last backup could not be completed”');
    await expect(doctor).to.be.accessible();
    await pressOn(doctor, 'button', 'Show what to try', 'Enter');
    await expect(doctor).to.be.accessible();
    await pressOn(doctor, 'button', 'Yes', 'Enter');
    await expect(doctor).to.be.accessible();
    await expect(await alone('all')).to.be.accessible();
  });
});
