import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { MESSAGE } from './doctor.js';
import { find, findAll, textOf } from './find.js';
import { KEY, BESIDE, CHOICE, household, page, letRemember, checked, consulted } from './remembering-page.js';
import { settled } from './settled.js';

describe('where a reader stood with the doctor is read with care', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });
  afterEach(() => {
    localStorage.removeItem(KEY);
    localStorage.removeItem(BESIDE);
  });

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

describe('where a reader stands with the doctor, where the browser refuses to keep it,', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });
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
