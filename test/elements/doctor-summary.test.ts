import { expect } from '@open-wc/testing';
import { alone, consult, nextBackup, openRemedy, remedies, within } from './doctor.js';
import { find, findAll, textOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { gb, household } from './planner.js';

describe('the summary for Support', () => {
  const { clipboard } = navigator;
  const replaceClipboard = (writeText: (text: string) => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };

  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('without names', async () => {
    let copied = '';
    replaceClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const { doctor } = await within(nextBackup(49.5, 6));
    await consult(doctor, '“Not Enough iCloud Storage”');
    await pressOn(doctor, 'button', 'I have looked: go on', 'Enter');
    const [looked, onComputer, otherwise, rows] = remedies(doctor);
    await pressOn(doctor, 'button', 'Yes', 'Enter');
    await pressOn(doctor, 'button', 'Go on all the same', 'Enter');
    await pressOn(doctor, 'button', 'No, go on', 'Enter');
    await pressOn(doctor, 'button', 'No, go on', 'Enter');
    await pressOn(doctor, 'button', 'Copy the summary', 'Enter');
    expect(copied.replaceAll('\u00a0', ' ').split('\n')).to.deep.equal([
      'An iCloud backup that fails: iPhone',
      'iCloud plan: 50 GB',
      'Next backup: 6 GB',
      'Free in iCloud: 512 MB',
      'The last backup that succeeded is of November 2, 2026.',
      '',
      'Answered:',
      '- What does the device show? “Not Enough iCloud Storage”',
      '',
      'Tried:',
      `- ${looked}: Checked`,
      `- ${onComputer}: There is a backup`,
      `- ${otherwise}: There is no backup yet`,
      `- ${rows}: It didn’t help`,
    ]);
    expect(copied).not.to.match(/Ana|TikTok/);
    find(doctor, 'button', 'Copied');
    expect(findAll(doctor, 'status').map(textOf)).to.include('Copied');
  });

  it('without room that nobody entered', async () => {
    let copied = '';
    replaceClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const { doctor } = await within(
      household([
        {
          pool: { tier: '5GB' },
          devices: [{ lastBackup: 'never', next: { size: gb(6), means: 'increment' } }],
        },
      ]),
    );
    expect(textOfPart(doctor, 'room')).to.equal(
      'By your numbers: The next backup needs 6 GB: at least 1 GB more than is free.',
    );
    await consult(doctor, '“Not Enough iCloud Storage”');
    expect(openRemedy(doctor)).to.contain('at least 1 GB more than is free');
    await pressOn(doctor, 'button', 'Copy the summary', 'Enter');
    expect(copied)
      .to.match(/Next backup: 6\sGB/)
      .and.not.to.contain('Free in iCloud');
  });

  it('to be selected where the page may not copy', async () => {
    replaceClipboard(() => Promise.reject(new Error('not allowed')));
    const doctor = await alone();
    await consult(doctor, 'I’m not sure');
    await pressOn(doctor, 'button', 'Copy the summary', 'Enter');
    expect(textOf(find(doctor, 'alert', /^/))).to.contain('Select the text and copy it by hand.');
    const text = focused() as HTMLTextAreaElement;
    expect(text.value).to.contain('An iCloud backup that fails');
    expect(text.selectionEnd - text.selectionStart).to.equal(text.value.length);
  });
});
