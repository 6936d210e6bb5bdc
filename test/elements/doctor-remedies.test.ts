import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alone, consult, nextBackup, openRemedy, remedies, within } from './doctor.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { settled } from './settled.js';

describe('a reader’s way through the remedies', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });

  const start = async () => {
    const doctor = await alone();
    await consult(doctor, '“The last backup could not be completed”');
    return doctor;
  };

  it('with all that is to be known of the one it is at', async () => {
    const doctor = await start();
    expect(openRemedy(doctor)).to.match(/Where: Settings › Wi-Fi/);
    expect(openRemedy(doctor)).to.match(/It worked if: Pages open at once/);
    expect(textOf(doctor)).to.contain('Costs nothing · takes some minutes');
  });

  it('on to the next if it didn’t help', async () => {
    const doctor = await start();
    await pressOn(doctor, 'button', 'No, go on', 'Enter');
    expect(textOf(doctor)).to.contain('Checked');
    const [, second] = remedies(doctor);
    expect(nameOf(focused()!)).to.equal(second);
    expect(
      findAll(doctor, 'checkbox')
        .map(({ checked }) => checked)
        .slice(0, 2),
    ).to.deep.equal([true, false]);
  });

  it('to a calm end if it helped, and on if that didn’t last', async () => {
    const doctor = await start();
    await pressOn(doctor, 'button', 'Yes', 'Enter');
    expect(focused()?.id).to.equal('ending');
    expect(textOfPart(doctor, 'ending')).to.match(/date of the last backup tomorrow morning/);
    await pressOn(doctor, 'button', 'It didn’t last: go on', 'Enter');
    expect(textOfPart(doctor, 'ending')).to.equal('');
    expect(nameOf(focused()!)).to.equal(remedies(doctor)[1]);
  });

  it('past a look that tells whether room is missing: it settles nothing', async () => {
    const { doctor } = await within(nextBackup(49.5, 6));
    await consult(doctor, '“Not Enough iCloud Storage”');
    expect(openRemedy(doctor)).to.match(/It worked if: More is free than the next backup needs/);
    await pressOn(doctor, 'button', 'I have looked: go on', 'Enter');
    expect(textOfPart(doctor, 'ending')).to.equal('');
    expect(nameOf(focused()!)).to.equal(remedies(doctor)[1]);
    expect(textOf(doctor)).to.contain('Checked').and.not.to.contain('It didn’t help');
  });

  it('to an end without tomorrow’s date where the nightly backup isn’t what was mended', async () => {
    const doctor = await alone();
    await consult(doctor, 'Nothing fails: I’m only moving to a new device');
    await pressOn(doctor, 'button', 'Yes', 'Enter');
    expect(textOfPart(doctor, 'ending'))
      .to.match(/^Good\./)
      .and.not.to.match(/tomorrow/);
  });

  it('past a backup on a computer to what mends iCloud’s', async () => {
    const { doctor } = await within(nextBackup(49.5, 6));
    await consult(doctor, '“Not Enough iCloud Storage”');
    await pressOn(doctor, 'button', 'I have looked: go on', 'Enter');
    expect(nameOf(focused()!)).to.equal('Back up to a computer');
    await pressOn(doctor, 'button', 'Yes', 'Enter');
    expect(textOfPart(doctor, 'ending'))
      .to.match(/not in iCloud/)
      .and.not.to.match(/tomorrow/);
    await pressOn(doctor, 'button', 'Go on all the same', 'Enter');
    expect(textOfPart(doctor, 'ending')).to.equal('');
  });

  it('with a tick that can be taken back', async () => {
    const doctor = await start();
    const name = remedies(doctor)[0]!;
    await pressOn(doctor, 'checkbox', name, ' ');
    expect(textOf(doctor)).to.contain('Does that settle it?');
    await pressOn(doctor, 'button', 'No, go on', 'Enter');
    expect(textOf(doctor)).to.contain('Checked');
    await pressOn(doctor, 'checkbox', name, ' ');
    expect(textOf(doctor)).not.to.contain('Checked');
    expect(find(doctor, 'checkbox', name).checked).to.equal(false);
    expect(openRemedy(doctor)).to.match(/Settings › Wi-Fi/);
  });

  it('out of their order too: what is ticked off opens, and asks', async () => {
    const doctor = await start();
    await pressOn(doctor, 'checkbox', 'Restart the device', ' ');
    expect(doctor.shadowRoot!.getElementById('how-restart')!.checkVisibility()).to.equal(true);
    expect(findAll(doctor, 'button', 'Yes')).to.have.length(2);
    await pressOn(doctor, 'button', /^How Back up by hand/, 'Enter');
    await pressOn(doctor, 'checkbox', 'Back up by hand', ' ');
    expect(doctor.shadowRoot!.getElementById('how-back-up-now')!.checkVisibility()).to.equal(true);
  });

  it('until Apple is to be asked, before what deletes', async () => {
    const doctor = await alone();
    await consult(doctor, '“Estimating time remaining…”, for hours');
    while (textOfPart(doctor, 'ending') === '') await pressOn(doctor, 'button', /go on$/, 'Enter');
    expect(textOfPart(doctor, 'ending')).to.match(/Apple Support/);
    expect(focused()?.id).to.equal('ending');
  });

  it('and shows the paths of the reader’s iOS', async () => {
    const doctor = await alone();
    await consult(doctor, '“Not Enough iCloud Storage”');
    const version = find(doctor, 'combobox', 'Version of iOS or iPadOS');
    version.value = '15';
    version.dispatchEvent(new Event('change'));
    await settled(doctor);
    expect(openRemedy(doctor)).to.contain('Manage Storage');
  });

  it('and leads to both sizes that are to be compared', async () => {
    const { doctor } = await within(nextBackup(49.5, 6));
    await consult(doctor, '“Not Enough iCloud Storage”');
    expect(openRemedy(doctor)).to.match(/Where: Settings › .* › Storage/);
    expect(openRemedy(doctor)).to.match(/Next Backup Size stands: Settings › .* › Ana’s iPhone/);
    expect(openRemedy(doctor)).to.match(/“\+1\.2\sGB”, it is what the next backup adds/);
  });

  it('and warns that the page forgets, where a remedy outlasts it', async () => {
    const doctor = await start();
    const how = (id: string) => doctor.shadowRoot!.getElementById(`how-${id}`)!.textContent;
    for (const id of ['restart', 'update-ios']) expect(how(id)).to.contain('This page forgets');
    for (const id of ['check-wifi', 'vpn-off']) expect(how(id)).not.to.contain('This page forgets');
  });

  it('and names what never to do', async () => {
    const doctor = await start();
    expect(textOfPart(doctor, 'never')).to.match(/Erase the device.*Sign out only to silence/);
    expect(textOfPart(doctor, 'encryption')).to.match(/Advanced Data Protection/);
  });
});
