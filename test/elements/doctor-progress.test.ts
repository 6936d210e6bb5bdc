import { ContextProvider } from '@lit/context';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { StowageDoctor } from '../../src/elements/stowage-doctor/stowage-doctor.js';
import { sendCommand } from '../../src/scope/commands.js';
import { storeContext } from '../../src/scope/context.js';
import { renamed } from '../scope/elements.js';
import { answer, consult, MESSAGE, openRemedy, remedies } from './doctor.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import {
  KEY,
  BESIDE,
  CHOICE,
  page,
  letRemember,
  kept,
  NAME,
  written,
  checked,
  consulted,
  reloaded,
} from './remembering-page.js';
import { settled } from './settled.js';

/** A doctor of the first device, and one of another. */
const BOTH = '<stowage-doctor></stowage-doctor><stowage-doctor device="d2"></stowage-doctor>';

/** Both of them remembered, and asked about different things. */
async function twoConsulted() {
  const shown = await page(BOTH);
  await letRemember(shown.scope);
  await consult(shown.doctor, 'The switch or the button is greyed out');
  await consult(shown.other, '“Estimating time remaining…”, for hours');
  return shown;
}

describe('where a reader stands with the doctor', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });
  afterEach(() => {
    localStorage.removeItem(KEY);
    localStorage.removeItem(BESIDE);
  });

  it('is there again after a reload: the answers, what was tried, and the place in it', async () => {
    const { scope, doctor } = await page();
    await letRemember(scope);
    await consulted(doctor);
    const before = textOf(doctor);
    const [first, second, third] = remedies(doctor);
    const { doctor: later } = await reloaded();
    expect(textOf(later)).to.equal(before);
    expect(checked(later)).to.deep.equal([first, second]);
    await pressOn(later, 'button', 'No, go on', 'Enter');
    expect(checked(later)).to.deep.equal([first, second, third]);
  });

  it('is there again in the middle of the questions', async () => {
    const { scope, doctor } = await page();
    await letRemember(scope);
    await answer(doctor, MESSAGE, '“The last backup could not be completed”');
    await answer(doctor, 'How good is the Wi-Fi where it charges?', 'Weak, or it drops');
    const { doctor: later } = await reloaded();
    expect(textOf(later)).to.contain('Question 3 of 5');
    await pressOn(later, 'button', 'Back', 'Enter');
    expect(find(later, 'radio', 'Weak, or it drops').checked).to.equal(true);
  });

  it('is there again in a page that really is loaded again', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      `<iframe title="A page" srcdoc='<script type="module" src="${new URL('../../src/define/all.ts', import.meta.url).href}"></script><stowage-scope remember="${NAME}"><stowage-doctor></stowage-doctor></stowage-scope>'></iframe>`,
    );
    const shown = async (words: string): Promise<HTMLElement> => {
      const found = () => frame.contentDocument?.querySelector<HTMLElement>('stowage-doctor')?.shadowRoot;
      await waitUntil(() => found()?.textContent.includes(words), words, { timeout: 30_000 });
      return found()!.host as HTMLElement;
    };
    const press = (doctor: HTMLElement, selector: string) => {
      doctor.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    };
    const doctor = await shown(MESSAGE);
    press(doctor, 'label:nth-child(2) input');
    press(await shown(MESSAGE), 'button.primary');
    press(await shown('Question 2 of 5'), 'button.plain');
    press(await shown('What to try'), '.judgement button:last-child');
    await shown('Checked');
    press(doctor, '[part="remember"] input');
    await waitUntil(() => kept()['stowage-doctor']);
    frame.contentWindow!.location.reload();
    await waitUntil(
      () => !doctor.isConnected || frame.contentDocument?.querySelector('stowage-doctor') !== doctor,
    );
    const later = await shown('Checked');
    expect(later.shadowRoot!.querySelector<HTMLInputElement>('.remedy > input')!.checked).to.equal(true);
  });

  it('has the device, the version and the speed that were chosen, unless others were since', async () => {
    const { scope, doctor } = await page();
    await letRemember(scope);
    const choose = async (name: string, value: string) => {
      const field = find(doctor, 'combobox', name);
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await settled(scope);
    };
    await choose('Which device?', 'd2');
    await answer(doctor, MESSAGE, '“Estimating time remaining…”, for hours');
    while (!textOf(doctor).includes('5 of 5')) await pressOn(doctor, 'button', 'Next', 'Enter');
    await answer(doctor, 'Upload speed', nameOf(findAll(doctor, 'radio')[0]!));
    await choose('Version of iOS or iPadOS', '17');
    const { speed } = scope.snapshot!.view;
    const later = await reloaded();
    expect(later.scope.snapshot?.view).to.deep.include({ selection: 'd2', ios: 17, speed });
    expect(later.scope.snapshot).to.include({ canUndo: false });
    later.scope.request({ type: 'view', view: { ios: 16 } });
    later.scope.append(document.createElement('stowage-doctor'));
    await settled(later.scope);
    expect(later.scope.snapshot?.view.ios).to.equal(16);
  });

  it('counts today’s success as that day’s later', async () => {
    const { scope, doctor } = await page();
    await letRemember(scope);
    await answer(doctor, MESSAGE, 'I’m not sure');
    await answer(doctor, 'When did a backup last succeed?', 'Last night or today');
    written();
    const { 'stowage-doctor': progress } = kept();
    expect(progress?.answers)
      .to.have.property('day')
      .that.matches(/^\d{4}-\d{2}-\d{2}$/);
    const answers = { ...(progress?.answers as object), day: '2026-01-31' };
    localStorage.setItem(BESIDE, JSON.stringify({ 'stowage-doctor': { ...progress, answers } }));
    const { doctor: later } = await page();
    await pressOn(later, 'button', 'Show what to try', 'Enter');
    expect(textOfPart(later, 'said')).to.contain('January 31, 2026').and.not.to.contain('today');
  });

  describe('is kept only', () => {
    it('where the page asks and the reader lets it be', async () => {
      const { scope, doctor } = await page();
      await consulted(doctor);
      written();
      expect([localStorage.getItem(KEY), localStorage.getItem(BESIDE)]).to.deep.equal([null, null]);
      await letRemember(scope);
      written();
      expect(kept()).to.have.all.keys('stowage-doctor');
      sendCommand(scope, '--stowage-forget');
      expect([localStorage.getItem(KEY), localStorage.getItem(BESIDE)]).to.deep.equal([null, null]);
      await settled(scope);
      await pressOn(doctor, 'button', 'No, go on', 'Enter');
      written();
      expect(localStorage.getItem(BESIDE)).to.equal(null);
      expect(checked(doctor)).to.have.length(3);
    });

    it('until they begin again', async () => {
      const { scope, doctor } = await page();
      await letRemember(scope);
      await consulted(doctor);
      await pressOn(doctor, 'button', 'Begin again', 'Enter');
      written();
      expect(localStorage.getItem(BESIDE)).to.equal(null);
      expect(textOf((await page()).doctor)).to.contain(MESSAGE);
    });

    it('until they begin again where all is asked on one page', async () => {
      const { scope, doctor } = await page('<stowage-doctor questions="all"></stowage-doctor>');
      await letRemember(scope);
      expect(findAll(doctor, 'button', 'Begin again')).to.deep.equal([]);
      find(doctor, 'checkbox', 'Look at the date of the last backup').click();
      await settled(doctor);
      written();
      expect(kept()).to.have.all.keys('stowage-doctor');
      await pressOn(doctor, 'button', 'Begin again', 'Enter');
      written();
      expect(localStorage.getItem(BESIDE)).to.equal(null);
      expect(checked(doctor)).to.deep.equal([]);
      expect(focused()).to.equal(findAll(doctor, 'radio')[0]);
    });

    it('until they start again with everything, which can be undone', async () => {
      const { scope, doctor } = await page();
      await letRemember(scope);
      scope.request(renamed('Zoë'));
      await consulted(doctor);
      const before = textOf(doctor);
      scope.request({ type: 'reset' });
      await settled(scope);
      written();
      expect(textOf(doctor)).to.contain(MESSAGE).and.not.to.contain('Checked');
      expect(localStorage.getItem(BESIDE)).to.equal(null);
      scope.request({ type: 'undo' });
      await settled(scope);
      expect(textOf(doctor)).to.equal(before);
    });
  });

  it('is one for the doctors of one device, and another for each other', async () => {
    await twoConsulted();
    const later = await reloaded(`${BOTH}<stowage-doctor></stowage-doctor>`);
    const [one, two, same] = [...later.scope.querySelectorAll('stowage-doctor')].map(
      (one) => remedies(one)[0],
    );
    expect([one, two, same]).to.deep.equal([
      'Let the restore finish',
      'Leave it on power and Wi-Fi for 24 hours',
      'Let the restore finish',
    ]);
  });

  it('is another one where it is to show another device, and neither is lost', async () => {
    const { scope, doctor, other } = await twoConsulted();
    const [two] = remedies(other);
    findAll(doctor, 'checkbox')[0]!.click();
    doctor.device = 'd2';
    await settled(scope);
    expect(remedies(doctor)[0]).to.equal(two);
    expect(checked(doctor)).to.deep.equal([]);
    doctor.device = 'd1';
    await settled(scope);
    expect(textOf(doctor)).to.contain(MESSAGE);
    doctor.device = '';
    await settled(scope);
    expect(checked(doctor)).to.deep.equal(['Let the restore finish']);
  });

  it('begins again with its scope in another document too', async () => {
    const { scope, doctor } = await page();
    scope.request(renamed('Zoë'));
    await consult(doctor, 'The switch or the button is greyed out');
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another page"></iframe>');
    frame.contentDocument!.body.append(scope);
    await settled(scope);
    expect(remedies(doctor)).not.to.deep.equal([]);
    scope.request({ type: 'reset' });
    await settled(scope);
    expect(remedies(doctor)).to.deep.equal([]);
  });

  describe('is told', () => {
    const WARNED = 'This page forgets what is ticked off';

    const restart = async (doctor: StowageDoctor) => {
      await consult(doctor, '“The last backup could not be completed”');
      await pressOn(doctor, 'button', /^How Restart/, 'Enter');
      return doctor.shadowRoot!.getElementById('how-restart')!;
    };

    it('truly, whether it is kept or not, with the choice beside', async () => {
      const { doctor } = await page();
      const how = await restart(doctor);
      expect(how.textContent).to.contain(WARNED).and.to.contain('Let this browser remember it');
      await pressOn(doctor, 'checkbox', CHOICE, ' ');
      expect(how.textContent).to.contain('This page remembers what is ticked off').and.not.to.contain(WARNED);
      await expect(doctor).to.be.accessible();
      await pressOn(doctor, 'checkbox', CHOICE, ' ');
      expect(how.textContent).to.contain(WARNED);
    });

    it('without a choice where there is none', async () => {
      const { doctor } = await page(undefined, '');
      const how = await restart(doctor);
      expect(how.textContent).to.contain(`${WARNED} when it is left or loaded again: copy`);
      expect(findAll(doctor, 'checkbox', CHOICE)).to.deep.equal([]);
    });

    it('as forgotten by an older scope, which remembers only numbers', async () => {
      const { scope } = await page('');
      const older = document.createElement('div');
      older.append(document.createElement('stowage-doctor'));
      const { snapshot } = scope;
      const handle = { scope: older, snapshot, problems: [], nearest: true, remembering: 'on' } as const;
      new ContextProvider(older, { context: storeContext, initialValue: handle }).hostConnected();
      scope.after(older);
      await settled(older);
      const doctor = older.querySelector('stowage-doctor')!;
      expect((await restart(doctor)).textContent).to.contain(WARNED);
      expect(findAll(doctor, 'checkbox', CHOICE)).to.deep.equal([]);
      older.remove();
    });

    it('by a planner of the scope, if it has one, once', async () => {
      const { scope, doctor } = await page(
        '<stowage-doctor></stowage-doctor><stowage-planner></stowage-planner>',
      );
      await restart(doctor);
      await waitUntil(() => findAll(scope, 'checkbox', CHOICE).length > 0);
      expect(findAll(scope, 'checkbox', CHOICE)).to.have.length(1);
      expect(openRemedy(doctor)).not.to.equal('');
      expect(findAll(doctor, 'checkbox', CHOICE)).to.deep.equal([]);
    });
  });
});
