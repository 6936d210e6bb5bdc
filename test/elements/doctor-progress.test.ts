import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { StowageDoctor } from '../../src/elements/stowage-doctor/stowage-doctor.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { sendCommand } from '../../src/scope/commands.js';
import { renamed } from '../scope/elements.js';
import { answer, consult, MESSAGE, openRemedy, remedies } from './doctor.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { pressOn } from './keyboard.js';
import { gb } from './planner.js';
import { settled } from './settled.js';

const KEY = 'stowage/test';
const BESIDE = 'stowage-beside/test';
const CHOICE = 'Remember my figures and answers in this browser';

const household = {
  version: 1,
  people: [
    {
      pool: { tier: '50GB', used: gb(20) },
      devices: [
        { id: 'd1', name: 'One', next: { size: gb(1), means: 'increment' } },
        { id: 'd2', name: 'Two', next: { size: gb(1), means: 'increment' } },
      ],
    },
  ],
};

/** A page as it is when it is loaded: what is remembered is read anew. */
async function page(inside = '<stowage-doctor></stowage-doctor>', remember = 'remember="test"') {
  const data = `<script type="application/json">${JSON.stringify(household)}</script>`;
  const scope = await fixture<StowageScope>(`<stowage-scope ${remember}>${data}${inside}</stowage-scope>`);
  await waitUntil(() => scope.snapshot !== null);
  await settled(scope);
  const [doctor, other] = scope.querySelectorAll('stowage-doctor');
  return { scope, doctor: doctor!, other: other! };
}

/** The same page, loaded again. */
async function reloaded(inside?: string) {
  written();
  fixtureCleanup();
  return page(inside);
}

async function letRemember(scope: StowageScope): Promise<void> {
  sendCommand(scope, '--stowage-remember');
  await settled(scope);
}

const kept = (): Record<string, Record<string, unknown>> =>
  JSON.parse(localStorage.getItem(BESIDE) ?? '{}') as Record<string, Record<string, unknown>>;

const written = (): void => {
  window.dispatchEvent(new Event('pagehide'));
};

const checked = (doctor: StowageDoctor) =>
  findAll(doctor, 'checkbox')
    .filter((box) => box.checked && nameOf(box) !== CHOICE)
    .map(nameOf);

async function consulted(doctor: StowageDoctor): Promise<void> {
  await answer(doctor, MESSAGE, '“The last backup could not be completed”');
  await answer(doctor, 'How good is the Wi-Fi where it charges?', 'Weak, or it drops');
  await answer(doctor, 'Is a VPN or a security app on?', 'No');
  await pressOn(doctor, 'button', 'Show what to try', 'Enter');
  await pressOn(doctor, 'button', 'No, go on', 'Enter');
  await pressOn(doctor, 'button', 'No, go on', 'Enter');
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
      `<iframe title="A page" srcdoc='<script type="module" src="${new URL('../../src/define/all.ts', import.meta.url).href}"></script><stowage-scope remember="test"><stowage-doctor></stowage-doctor></stowage-scope>'></iframe>`,
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
    const both = '<stowage-doctor></stowage-doctor><stowage-doctor device="d2"></stowage-doctor>';
    const { scope, doctor, other } = await page(both);
    await letRemember(scope);
    await consult(doctor, 'The switch or the button is greyed out');
    await consult(other, '“Estimating time remaining…”, for hours');
    const later = await reloaded(`${both}<stowage-doctor></stowage-doctor>`);
    const [one, two, same] = [...later.scope.querySelectorAll('stowage-doctor')].map(
      (one) => remedies(one)[0],
    );
    expect([one, two, same]).to.deep.equal([
      'Let the restore finish',
      'Leave it on power and Wi-Fi for 24 hours',
      'Let the restore finish',
    ]);
  });

  describe('is read with care', () => {
    const restored = async (beside: unknown): Promise<string> => {
      localStorage.setItem(KEY, JSON.stringify(household));
      localStorage.setItem(BESIDE, typeof beside === 'string' ? beside : JSON.stringify(beside));
      const { scope, doctor } = await page();
      expect(scope.problems).to.deep.equal([]);
      expect(scope.remembering).to.equal('on');
      expect(scope.snapshot?.household.people[0]?.devices).to.have.length(2);
      return textOf(doctor);
    };
    const progress = {
      version: 1,
      answers: { message: 'could-not-complete', wifi: 'weak' },
      at: 'end',
      tries: { 'check-wifi': 'no-help' },
      goesOn: false,
      ios: null,
      device: null,
    };

    it('and is there if all of it is known', async () => {
      expect(await restored({ 'stowage-doctor': progress })).to.contain('Checked');
    });

    for (const [what, beside] of Object.entries({
      'no JSON': '{"stowage-doctor":',
      'JSON of something else': [1, 'two', null],
      'a number': 7,
      'a doctor that is no object': { 'stowage-doctor': 'well' },
      'another version': { 'stowage-doctor': { ...progress, version: 2 } },
      'no version': { 'stowage-doctor': { ...progress, version: undefined } },
    })) {
      it(`and begins anew where it is ${what}`, async () => {
        expect(await restored(beside))
          .to.contain(MESSAGE)
          .and.not.to.contain('Checked');
      });
    }

    for (const [what, odd] of Object.entries({
      'an unknown question and an unknown answer': {
        answers: { ...progress.answers, mood: 'bad', vpn: 'sometimes', day: 'yesterday' },
      },
      'a remedy that is no more, and one that isn’t any': {
        tries: { exorcism: 'helped', restart: 'sang', 'vpn-off': null, ...progress.tries },
      },
      'a version of iOS that never was, and a device that isn’t there': { ios: 21, device: 'd9' },
    })) {
      it(`and loses nothing else by ${what}`, async () => {
        const text = await restored({ 'stowage-doctor': { ...progress, ...odd } });
        expect(text).to.contain('Weak, or it drops').and.to.contain('Checked');
        expect(text).not.to.contain('Good. There is nothing');
      });
    }

    for (const odd of [
      { answers: 3 },
      { answers: null },
      { tries: ['restart', 'helped'] },
      { tries: 'restart' },
      { at: -1 },
      { at: 'cable' },
      { at: 'mood' },
      { goesOn: 'yes' },
      { answers: { lastSuccess: 'day', day: '2026-99-99' } },
    ]) {
      it(`and throws nothing by ${JSON.stringify(odd)}`, async () => {
        expect(await restored({ 'stowage-doctor': { ...progress, ...odd } })).not.to.equal('');
      });
    }
  });

  describe('where the browser refuses', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');

    afterEach(() => {
      if (own) Object.defineProperty(window, 'localStorage', own);
    });

    it('is not kept, and the doctor works', async () => {
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
      const { doctor } = await page();
      await consulted(doctor);
      expect(checked(doctor)).to.have.length(2);
      expect(findAll(doctor, 'checkbox', CHOICE)).to.deep.equal([]);
    });

    it('is said to find no room', async () => {
      const texts = new Map<string, string>();
      const full: Partial<Storage> = {
        getItem: (key) => texts.get(key) ?? null,
        removeItem: (key) => texts.delete(key),
        setItem(key, text) {
          if (key === BESIDE) throw new DOMException('', 'QuotaExceededError');
          texts.set(key, text);
        },
      };
      Object.defineProperty(window, 'localStorage', { configurable: true, get: () => full });
      const { scope, doctor } = await page();
      await letRemember(scope);
      await consulted(doctor);
      await waitUntil(() => scope.remembering === 'full');
      await settled(scope);
      expect(textOf(find(doctor, 'alert', /^/))).to.contain('no room');
      expect(checked(doctor)).to.have.length(2);
      expect(texts.size).to.equal(0);
    });
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
