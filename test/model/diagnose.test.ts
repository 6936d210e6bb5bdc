import { expect } from '@esm-bundle/chai';
import { CAUSES } from '../../src/data/doctor-causes.js';
import { DOCTOR_QUESTIONS } from '../../src/data/doctor-questions.js';
import { REMEDIES, type RemedyId } from '../../src/data/doctor-remedies.js';
import { FAILURE_MESSAGES } from '../../src/data/doctor-signs.js';
import { diagnose } from '../../src/model/diagnose.js';
import type { Diagnosis, FailureMessage, Symptoms } from '../../src/model/diagnose-types.js';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

const TODAY = '2026-11-22';

const ids = ({ remedies }: Diagnosis): readonly RemedyId[] => remedies.map(({ id }) => id);
const degreeOf = (diagnosis: Diagnosis, cause: string) =>
  diagnosis.causes.find(({ id }) => id === cause)?.degree;
const figuresOf = ({ remedies }: Diagnosis, id: RemedyId) =>
  remedies.find((remedy) => remedy.id === id)?.figures;

type DeviceInput = NonNullable<NonNullable<HouseholdInput['people']>[number]['devices']>[number];

const owner = (device: DeviceInput, others: Partial<HouseholdInput> = {}): Household =>
  household({
    version: 1,
    ...others,
    people: [{ pool: { tier: '50GB', used: gb(20) }, devices: [{ id: 'd1', ...device }] }],
  });

const roomy = owner({ next: { size: gb(1), means: 'increment' } });
const lately = owner({ next: { size: gb(1), means: 'increment' }, lastBackup: '2026-11-02' });
const full = scenario('tonight-wont');

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

describe('the room in iCloud', () => {
  it('is sure or ruled out by tonight, with the sum', () => {
    const over = diagnose({ message: 'could-not-complete' }, full);
    expect(over.causes[0]).to.deep.include({ id: 'quota', degree: 'sure' });
    expect(over.causes[0]?.reason.code).to.equal('no-room');
    const enough = diagnose({ message: 'not-enough-storage' }, scenario('ninety-six-percent'));
    expect(enough.causes.at(-1)).to.deep.include({ id: 'quota', degree: 'ruled-out' });
    expect(enough.causes.at(-1)?.reason.code).to.equal('room');
  });

  it('is left open where the printed figures don’t tell', () => {
    const unsure = diagnose({ message: 'not-enough-storage' }, scenario('tonight-unsure'));
    expect(degreeOf(unsure, 'quota')).to.equal('likely');
    expect(figuresOf(unsure, 'check-storage')?.code).to.equal('room-unsure');
    expect(ids(unsure)).not.to.include('upgrade');
  });

  it('may be missing where nobody said what is used, and never rules itself out there', () => {
    expect(degreeOf(diagnose({}, scenario('example')), 'quota')).to.equal('sure');
    expect(degreeOf(diagnose({}, scenario('photos-moved')), 'quota')).to.equal('possible');
    const ask: Symptoms = { message: 'not-enough-storage' };
    const unused = (tier: '5GB' | '50GB', device: DeviceInput) =>
      household({ version: 1, people: [{ pool: { tier }, devices: [device] }] });
    for (const of of [
      unused('50GB', { rest: gb(3) }),
      unused('5GB', { lastBackup: 'never', next: { size: gb(3), means: 'increment' } }),
      unused('5GB', { stored: gb(2), next: { size: gb(0.5), means: 'increment' } }),
    ]) {
      expect(degreeOf(diagnose(ask, of), 'quota')).to.equal('likely');
      expect(figuresOf(diagnose(ask, of), 'check-storage')?.code).to.equal('used-unknown');
      const [bare] = diagnose({ message: 'estimating' }, of).causes.filter(({ id }) => id === 'quota');
      expect(bare?.degree).to.equal('possible');
    }
    expect(degreeOf(diagnose({ message: 'estimating' }, scenario('empty')), 'quota')).to.equal('possible');
  });

  it('isn’t certain because another device is too large', () => {
    const with_ = (iphone: DeviceInput) =>
      household({
        version: 1,
        people: [
          {
            pool: { tier: '50GB', used: gb(20) },
            devices: [
              { id: 'd1', ...iphone },
              { id: 'd2', kind: 'ipad', rest: gb(60), lastBackup: 'never' },
            ],
          },
        ],
      });
    const quotaFor = (iphone: DeviceInput) =>
      degreeOf(diagnose({ message: 'could-not-complete' }, with_(iphone), { deviceId: 'd1' }), 'quota');
    expect(quotaFor({})).to.equal('possible');
    expect(quotaFor({ rest: gb(35), stored: gb(10) })).to.equal('possible');
    expect(quotaFor({ next: { size: gb(1), means: 'increment' } })).to.equal('ruled-out');
    expect(quotaFor({ next: { size: gb(31), means: 'increment' } })).to.equal('sure');
  });

  it('once it is sure leaves the rest alone that costs something', () => {
    const { remedies } = diagnose({ message: 'could-not-complete' }, full);
    expect(remedies.filter(({ harm }) => harm === 'settings' || harm === 'wifi-passwords')).to.deep.equal([]);
    expect(remedies.map(({ id }) => id)).to.include.members(['check-wifi', 'turn-apps-off', 'upgrade']);
  });

  it('is of the device asked for', () => {
    const two = household({
      version: 1,
      people: [
        {
          pool: { tier: '50GB', used: gb(45) },
          devices: [
            { id: 'd1', next: { size: gb(1), means: 'increment' } },
            { id: 'd2', next: { size: gb(9), means: 'increment' } },
          ],
        },
      ],
    });
    expect(diagnose({}, two).deviceId).to.equal('d2');
    expect(degreeOf(diagnose({}, two, { deviceId: 'd1' }), 'quota')).to.equal('ruled-out');
    expect(diagnose({}, two, { deviceId: 'd9' }).deviceId).to.equal('d2');
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

describe('days and nights', () => {
  const device: DeviceInput = { rest: gb(50), lastBackup: 'never' };

  it('a first backup that takes more nights than there were is no error', () => {
    const { causes } = diagnose({ message: 'estimating', speed: 10 }, owner(device), { today: TODAY });
    const slow = causes.find(({ id }) => id === 'slow-upload');
    expect(slow).to.deep.include({ degree: 'likely' });
    expect(slow?.reason.code === 'too-few-nights' && slow.reason.nights).to.equal(2);
    const had: Symptoms = { message: 'estimating', speed: 10, lastSuccess: '2026-11-21' };
    const more = owner({ ...device, stored: gb(5) });
    expect(degreeOf(diagnose(had, more, { today: TODAY }), 'slow-upload')).to.equal('sure');
  });

  it('count the difference to what is stored, and nothing where that isn’t known', () => {
    const said: Symptoms = { message: 'could-not-complete', speed: 1, overnight: true, wifi: 'good' };
    const had = { ...said, lastSuccess: '2026-11-19' };
    const options = { today: TODAY };
    const grown = diagnose(had, owner({ stored: gb(30), total: gb(30.2) }), options);
    expect(degreeOf(grown, 'slow-upload')).to.equal(undefined);
    const unknown = diagnose({ ...had, speed: 10 }, owner({ total: gb(30.2) }), options);
    expect(degreeOf(unknown, 'slow-upload')).to.equal(undefined);
    const never = diagnose({ ...said, lastSuccess: 'never' }, owner({ total: gb(30.2) }), options);
    expect(degreeOf(never, 'slow-upload')).to.equal('likely');
  });

  it('are of today’s backup, whatever is wished', () => {
    const said: Symptoms = { message: 'estimating', speed: 10, overnight: true };
    const wished = (want: 'icloud' | null) =>
      household({
        version: 1,
        people: [
          {
            pool: { tier: '200GB', used: gb(20) },
            devices: [{ rest: gb(3), lastBackup: 'never', photos: { size: gb(60), in: 'backup', want } }],
          },
        ],
      });
    const [asIs, moved] = ([null, 'icloud'] as const).map((want) =>
      diagnose(said, wished(want), { today: TODAY }).causes.find(({ id }) => id === 'slow-upload'),
    );
    expect(asIs?.degree).to.equal('likely');
    expect(moved).to.deep.equal(asIs);
  });

  it('is ruled out where the nights were enough', () => {
    const said: Symptoms = { message: 'estimating', speed: 100, overnight: true, lastSuccess: '2026-11-02' };
    const more = owner({ ...device, stored: gb(5) });
    expect(degreeOf(diagnose(said, more, { today: TODAY }), 'slow-upload')).to.equal('ruled-out');
    expect(degreeOf(diagnose(said), 'slow-upload')).to.equal('likely');
  });

  it('a slow line is a sign by itself', () => {
    const { causes } = diagnose({ message: 'last-backup', speed: 1 });
    expect(causes.find(({ id }) => id === 'slow-upload')?.reason.code).to.equal('slow');
  });

  it('earlier backups are still there, with their date, for half a year', () => {
    const { earlier } = diagnose({}, lately, { today: TODAY });
    expect(earlier).to.deep.equal({
      date: '2026-11-02',
      days: 20,
      mayBeGone: false,
      keptUntil: '2027-05-01',
    });
    const long = diagnose({ lastSuccess: '2026-05-01' }, lately, { today: TODAY });
    expect(long.earlier).to.deep.include({ days: 205, mayBeGone: true });
    expect(diagnose({ lastSuccess: 'never' }, lately, { today: TODAY }).earlier).to.equal(null);
    expect(diagnose({ lastSuccess: '2027-01-01' }, lately, { today: TODAY }).earlier).to.equal(null);
    expect(diagnose({}, lately).earlier).to.deep.include({ days: null, mayBeGone: false });
    for (const backup of ['computer', 'none'] as const) {
      expect(diagnose({}, owner({ backup, lastBackup: '2026-11-02' }), { today: TODAY }).earlier).to.equal(
        null,
      );
    }
  });

  it('a success of weeks ago is a sign that backups don’t begin', () => {
    const { causes, remedies } = diagnose({ message: 'unsure' }, lately, { today: TODAY });
    expect(causes[0]?.reason).to.deep.equal({ code: 'long-ago', date: '2026-11-02', days: 20 });
    expect(remedies[0]?.id).to.equal('turn-backup-on');
  });

  it('today’s success, whatever the message, has its date looked at first', () => {
    for (const message of ['could-not-complete', 'badge-with-room', 'not-enough-storage'] as const) {
      const { remedies } = diagnose({ message, wifi: 'weak', lastSuccess: TODAY }, undefined, {
        today: TODAY,
      });
      expect(remedies[0]?.id, message).to.equal('check-date');
    }
    const certain = diagnose({ message: 'not-enough-storage', lastSuccess: TODAY }, full, { today: TODAY });
    expect(certain.remedies[0]?.id).to.equal('check-storage');
  });

  it('yesterday’s success makes the alert an old one', () => {
    const said: Symptoms = { message: 'badge-with-room', lastSuccess: '2026-11-21', overnight: false };
    const diagnosis = diagnose(said, undefined, { today: TODAY });
    expect(degreeOf(diagnosis, 'conditions')).to.equal('ruled-out');
    expect(figuresOf(diagnosis, 'check-date')).to.deep.equal({
      code: 'last-success',
      date: '2026-11-21',
      days: 1,
    });
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
    expect(REMEDIES.remedies.filter(({ id }) => !remedies.has(id))).to.deep.equal([]);
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
