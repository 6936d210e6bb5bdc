import { expect } from '@esm-bundle/chai';
import { CAUSES } from '../../src/data/doctor-causes.js';
import { DOCTOR_QUESTIONS } from '../../src/data/doctor-questions.js';
import { REMEDIES, type RemedyId } from '../../src/data/doctor-remedies.js';
import { FAILURE_MESSAGES } from '../../src/data/doctor-signs.js';
import { diagnose } from '../../src/model/diagnose.js';
import type { FailureMessage, Symptoms } from '../../src/model/diagnose-types.js';
import { household } from './arbitrary-household.js';
import { TODAY, degreeOf, figuresOf, full, ids, owner } from './diagnosed.js';
import { EFFECTS } from './remedy-effects.js';
import { gb, scenario } from './scenario.js';

const roomy = owner({ next: { size: gb(1), means: 'increment' } });

/** What is to be tried first for each message: nothing known, no room, and room to spare. */
const FIRST: Readonly<Record<FailureMessage, readonly [alone: RemedyId, full: RemedyId, roomy: RemedyId]>> = {
  'not-enough-storage': ['check-storage', 'check-storage', 'check-date'],
  'could-not-complete': ['check-wifi', 'check-storage', 'check-wifi'],
  estimating: ['leave-a-day', 'check-storage', 'leave-a-day'],
  'last-backup': ['power-lock-wifi', 'check-storage', 'power-lock-wifi'],
  'greyed-out': ['finish-restore', 'finish-restore', 'finish-restore'],
  'badge-with-room': ['check-date', 'check-storage', 'check-date'],
  unsure: ['check-date', 'check-storage', 'check-date'],
};

describe('the first remedy', () => {
  for (const message of FAILURE_MESSAGES) {
    const [alone, whenFull, withRoom] = FIRST[message];
    it(`for ${message} is the right one, with and without a household`, () => {
      expect(ids(diagnose({ message }))[0]).to.equal(alone);
      expect(ids(diagnose({ message }, full, { today: TODAY }))[0]).to.equal(whenFull);
      expect(ids(diagnose({ message }, roomy, { today: TODAY }))[0]).to.equal(withRoom);
    });
  }

  it('for a computer that isn’t trusted, or a password that is forgotten, is its own', () => {
    expect(ids(diagnose({ computer: 'trust-loop' }))[0]).to.equal('trust-again');
    expect(ids(diagnose({ computer: 'forgotten-password' }))[0]).to.equal('try-passwords');
    expect(ids(diagnose({ computer: 'forgotten-password' }))).to.include('reset-all-settings');
  });

  it('for who only changes phones is the temporary storage, and nothing else is touched', () => {
    const moving = household({ ...scenario('example'), changingPhone: true });
    for (const diagnosis of [diagnose({ newPhone: 'coming' }), diagnose({}, moving)]) {
      expect(ids(diagnosis)[0]).to.equal('temporary-storage');
      expect(diagnosis.remedies.some(({ deletes, harm }) => deletes || harm === 'money')).to.equal(false);
    }
    expect(diagnose({ newPhone: 'coming', ios: 14 }).remedies[0]?.path).to.equal(null);
    expect(ids(diagnose({ newPhone: 'no' }, moving))).not.to.include('temporary-storage');
  });
});

describe('what the reader answered', () => {
  it('is a better reason than what the message mostly means', () => {
    const said: Symptoms = { message: 'last-backup', overnight: false };
    const reasonFor = (cause: string) => diagnose(said).causes.find(({ id }) => id === cause)?.reason;
    expect(reasonFor('conditions')).to.deep.equal({ code: 'answer', symptom: 'overnight' });
    expect(reasonFor('sign-in')).to.deep.equal({ code: 'answer', symptom: 'message' });
  });

  it('clears what it is about: no network is likely where the Wi-Fi is good and no VPN on', () => {
    const message = 'could-not-complete';
    expect(degreeOf(diagnose({ message, wifi: 'good' }), 'network')).to.equal('likely');
    const cleared = diagnose({ message, wifi: 'good', vpn: false });
    expect(degreeOf(cleared, 'network')).to.equal('possible');
    expect(ids(cleared)[0]).to.equal('back-up-now');
    expect(ids(cleared)).to.include('other-network').and.not.to.include('reset-network');
  });

  it('that a computer fails says that there is one', () => {
    expect(ids(diagnose({ computer: 'trust-loop', cable: false }))[0]).to.equal('trust-again');
  });

  it('leaves a Wi-Fi alone that there isn’t', () => {
    const own = ['check-wifi', 'router-off', 'reset-network'] as const;
    const message = 'could-not-complete';
    expect(ids(diagnose({ message, wifi: 'weak' }))).to.include.members([...own]);
    const without = ids(diagnose({ message, wifi: 'none' }));
    expect(without.filter((id) => own.some((other) => other === id))).to.deep.equal([]);
    expect(without).to.include('other-network').and.not.to.include('vpn-off');
    expect(ids(diagnose({ message, wifi: 'none', vpn: true }))).to.include('vpn-off');
    expect(without[0]).to.equal('power-lock-wifi');
  });
});

describe('what the reader’s numbers say to a remedy', () => {
  const ask: Symptoms = { message: 'not-enough-storage' };

  it('an old backup is asked for before anything is bought, and goes first when nobody needs it', () => {
    const asked = diagnose(ask, scenario('old-ipad'));
    expect(figuresOf(asked, 'delete-old-backup')).to.deep.include({ code: 'old-backups', unneeded: false });
    expect(ids(asked).indexOf('delete-old-backup')).to.be.lessThan(ids(asked).indexOf('upgrade'));
    const [person] = scenario('old-ipad').people;
    const with_ = (needed: 'yes' | 'no') =>
      household({
        ...scenario('old-ipad'),
        people: [{ ...person, oldBackups: person!.oldBackups.map((old) => ({ ...old, needed })) }],
      });
    const unneeded = diagnose(ask, with_('no'));
    expect(unneeded.remedies.find(({ deletes }) => deletes)?.id).to.equal('delete-old-backup');
    expect(ids(diagnose(ask, with_('yes')))).not.to.include('delete-old-backup');
  });

  it('a larger plan has its price, where one is needed', () => {
    const figures = figuresOf(diagnose(ask, full), 'upgrade');
    expect(figures?.code === 'tier' && figures.purchase).to.deep.include({ tier: '50GB' });
  });

  it('switches name the plan, or the largest rows that may be off', () => {
    const plan = figuresOf(diagnose(ask, scenario('forty-or-one')), 'turn-apps-off');
    expect(plan?.code === 'plan' && plan.rows).to.have.length(1);
    expect(plan?.code === 'plan' && plan.others).to.equal(0);
    const twice = (deviceId: string) =>
      figuresOf(diagnose(ask, scenario('same-photos-twice'), { deviceId }), 'turn-apps-off');
    expect(twice('d1')).to.deep.equal({ code: 'plan', rows: [], others: 1 });
    expect(twice('d2')).to.deep.equal({
      code: 'plan',
      rows: [{ what: 'photos', name: '', bytes: gb(40) }],
      others: 0,
    });
    expect(ids(diagnose(ask, scenario('everything-off')))).not.to.include('turn-apps-off');
    const rows = figuresOf(
      diagnose({ message: 'could-not-complete', stuck: true }, scenario('family-of-four')),
      'one-stuck-item',
    );
    expect(rows?.code === 'rows' && rows.rows.map(({ name }) => name)).to.deep.equal(['WhatsApp', 'TikTok']);
  });

  it('iCloud Photos is only for who has the room, on the way too', () => {
    const slow: Symptoms = { message: 'estimating' };
    const photos = { size: gb(40), in: 'backup' } as const;
    const first = (tier: '50GB' | '200GB') =>
      household({ version: 1, people: [{ pool: { tier }, devices: [{ rest: gb(3), photos }] }] });
    expect(figuresOf(diagnose(slow, first('200GB')), 'photos-on')?.code).to.equal('photos');
    expect(ids(diagnose(slow, first('50GB')))).not.to.include('photos-on');
    expect(ids(diagnose(slow))).not.to.include('photos-on');
  });

  it('a computer’s disk has to hold what isn’t synced, and there has to be a computer', () => {
    const phone = owner({ rest: gb(2), apps: [{ name: 'Maps', size: gb(1), on: false }] });
    const figures = figuresOf(diagnose({ message: 'could-not-complete' }, phone), 'computer-backup');
    expect(figures?.code === 'disk' && figures.size.bytes).to.equal(gb(3));
    const without = household({ ...phone, hasComputer: false });
    for (const diagnosis of [diagnose({}, without), diagnose({ cable: false })]) {
      expect(ids(diagnosis)).not.to.include('computer-backup');
    }
    expect(ids(diagnose({ cable: true }, without))).to.include('computer-backup');
  });
});

describe('the tables of the doctor', () => {
  const every: readonly Symptoms[] = [
    ...FAILURE_MESSAGES.map((message): Symptoms => ({ message })),
    { wifi: 'none' },
    { wifi: 'weak' },
    { vpn: true },
    { overnight: false },
    { newPhone: 'coming' },
    { newPhone: 'arrived' },
    { passwordChanged: true },
    { stuck: true },
    { computer: 'trust-loop' },
    { computer: 'forgotten-password' },
    { lastSuccess: 'never' },
    { speed: 1 },
  ];
  const seen = [
    ...every.map((symptoms) => diagnose(symptoms)),
    diagnose(
      { message: 'estimating' },
      household({
        version: 1,
        people: [{ pool: { tier: '200GB' }, devices: [{ photos: { size: gb(9), in: 'backup' } }] }],
      }),
    ),
  ];

  it('lead somewhere from every symptom', () => {
    for (const [i, { causes, remedies }] of seen.entries()) {
      expect(causes, JSON.stringify(every[i])).not.to.have.length(0);
      expect(remedies, JSON.stringify(every[i])).not.to.have.length(0);
    }
  });

  it('have no cause and no remedy that nothing leads to', () => {
    const causes = new Set(seen.flatMap((diagnosis) => diagnosis.causes.map(({ id }) => id)));
    expect(CAUSES.causes.filter(({ id }) => !causes.has(id))).to.deep.equal([]);
    const remedies = new Set(seen.flatMap((diagnosis) => [...ids(diagnosis), ...diagnosis.never]));
    expect([...remedies].sort()).to.deep.equal(Object.keys(EFFECTS).sort());
    expect(REMEDIES.remedies.map(({ id }) => id)).to.have.members(Object.keys(EFFECTS));
  });

  it('have a remedy for every cause, and a source for everything', () => {
    for (const { id } of CAUSES.causes) {
      const helping = REMEDIES.remedies.filter(({ helps }) => helps.includes(id));
      expect(helping, id).not.to.have.length(0);
      expect(helping[0]?.harm, id).to.equal('nothing');
    }
    for (const { evidence, source } of [...CAUSES.causes, ...REMEDIES.remedies]) {
      expect(['A', 'O', 'P', 'W']).to.include(evidence);
      expect(source).not.to.equal('');
    }
  });

  it('ask at most four questions more, each with an answer that changes something', () => {
    const ANSWERS: Readonly<Record<string, Symptoms>> = {
      newPhone: { newPhone: 'arrived' },
      lastSuccess: { lastSuccess: '2026-11-02' },
      cable: { cable: false },
      wifi: { wifi: 'good' },
      vpn: { vpn: false },
      stuck: { stuck: true },
      speed: { speed: 1 },
      overnight: { overnight: true },
      passwordChanged: { passwordChanged: true },
    };
    for (const message of FAILURE_MESSAGES) {
      const asked = DOCTOR_QUESTIONS[message];
      expect(asked.length, message).to.be.within(2, 4);
      asked.reduce<Symptoms>(
        (answered, symptom) => {
          const more = { ...answered, ...ANSWERS[symptom] };
          const [before, after] = [answered, more].map((said) => diagnose(said, undefined, { today: TODAY }));
          expect(after, `${message}, ${symptom}`).not.to.deep.equal(before);
          return more;
        },
        { message },
      );
    }
  });

  it('give the taps of the version', () => {
    const pathIn = (ios: number) =>
      diagnose({ wifi: 'weak', ios })
        .remedies.find(({ id }) => id === 'reset-network')
        ?.path?.join(' › ');
    expect(pathIn(14)).to.equal('Settings › General › Reset › Reset Network Settings');
    expect(pathIn(18)).to.equal(
      'Settings › General › Transfer or Reset {kind} › Reset › Reset Network Settings',
    );
  });
});
