import { expect } from '@esm-bundle/chai';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { steps } from '../../src/model/steps.js';
import type { Goal, Step, Steps } from '../../src/model/step-types.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type DeviceInput = NonNullable<PersonInput['devices']>[number];

const of = (household: Household, goal: Goal | null = null): Steps => steps(household, goal, { ios: 26 });

const inOrder = (household: Household, goal: Goal | null = null): string[] =>
  of(household, goal).steps.map(({ id, code }) => `${code} ${id}`);

const one = (person: PersonInput, others: Partial<HouseholdInput> = {}): Household =>
  household({ version: 1, ...others, people: [{ id: 'p1', ...person }] });

const oneDevice = (device: DeviceInput, person: PersonInput = {}, others: Partial<HouseholdInput> = {}) =>
  one({ pool: { tier: '50GB' }, ...person, devices: [{ id: 'd1', ...device }] }, others);

function find({ steps }: Steps, id: string): Step {
  const step = steps.find((known) => known.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

describe('steps', () => {
  it('are none where nothing differs', () => {
    expect(of(scenario('example'))).to.deep.equal({ steps: [], unsafe: false, computerHelps: false });
  });

  it('come in phases: unneeded, switches, moves, safety net, additions', () => {
    const wished = one({
      pool: { tier: '200GB' },
      cloud: { photosDeleted: gb(1), drive: [{ id: 'f1', size: gb(1), want: 'delete' }] },
      emptyDeleted: { want: true },
      oldBackups: [
        { id: 'o1', size: gb(1), needed: 'unknown', want: 'delete' },
        { id: 'o2', size: gb(1), needed: 'no', want: 'delete' },
      ],
      devices: [
        {
          id: 'd1',
          photos: { size: gb(3), in: 'backup', want: 'icloud' },
          messages: { size: gb(1), in: 'backup', want: 'icloud' },
          apps: [
            { id: 'a1', size: gb(1), on: false, want: true },
            { id: 'a2', size: gb(1), on: true, want: false },
          ],
        },
        { id: 'd2', rest: gb(2), want: 'computer' },
      ],
    });
    expect(inOrder(wished)).to.deep.equal([
      'delete-old-backup p1/o2',
      'empty-deleted p1/deleted',
      'app-off d1/a2',
      'messages-on d1/messages/on',
      'back-up d1/messages/back-up',
      'photos-on d1/photos/on',
      'wait-until-uploaded d1/photos/wait',
      'back-up d1/photos/back-up',
      'delete-old-backup p1/o1',
      'copy-drive-item p1/f1/copy',
      'delete-drive-item p1/f1',
      'back-up-to-computer d2/backup/computer',
      'backup-off d2/backup/off',
      'app-on d1/a1',
      'back-up d1/back-up',
    ]);
  });

  it('say what they free, what is used then, what they delete and whether they can be undone', () => {
    const wished = oneDevice({ rest: gb(3), apps: [{ id: 'a1', name: 'Maps', size: gb(2), want: false }] });
    const step = find(of(wished), 'd1/a1');
    expect(step).to.deep.include({
      name: 'Maps',
      poolId: 'p1',
      personId: 'p1',
      deviceId: 'd1',
      freed: gb(2),
    });
    expect(step).to.deep.include({ reversible: true, deletes: 'backup-part', exceeds: false });
    expect(step.use.bytes).to.equal(gb(3));
    expect(step.settles).to.deep.equal({ path: 'd1/a1', wish: false });
  });

  it('know the way in each version of iOS, and that some have none', () => {
    const wished = oneDevice({
      rest: gb(3),
      want: 'computer',
      apps: [{ id: 'a1', size: gb(2), want: false }],
    });
    const [copy, off] = steps(wished, null, { ios: 15 }).steps;
    expect(copy).to.deep.include({ code: 'back-up-to-computer', place: null, path: null });
    expect(off?.path).to.include('Manage Storage');
    expect(steps(wished, null, { ios: 26 }).steps[1]?.path).to.include('All Device Backups');
  });

  it('are wishes and plan alike', () => {
    const wished = oneDevice({
      apps: [
        { id: 'a1', size: gb(1), want: false },
        { id: 'a2', size: gb(1) },
      ],
    });
    const plan: Goal = { poolId: 'p1', tier: '50GB', take: [['d1/a2', 'off']] };
    expect(inOrder(wished, plan)).to.deep.equal(['app-off d1/a1', 'app-off d1/a2']);
  });

  describe('of a photos move (a)', () => {
    const move = (hasComputer: boolean | null, tier: '50GB' | '200GB' = '50GB') =>
      oneDevice(
        { rest: gb(3), photos: { size: gb(40), in: 'backup', want: 'icloud' } },
        { pool: { tier } },
        { hasComputer },
      );

    it('upload first where the peak fits', () => {
      const said = of(move(true, '200GB'));
      expect(said.steps.map(({ code, use }) => [code, use.bytes])).to.deep.equal([
        ['photos-on', gb(83)],
        ['wait-until-uploaded', gb(83)],
        ['back-up', gb(43)],
      ]);
      expect(said).to.include({ unsafe: false, computerHelps: false });
    });

    it('go the way round with a computer where it does not: 43 → 3 → 43', () => {
      const said = of(move(true));
      expect(said.steps.map(({ code, use, freed }) => [code, use.bytes, freed])).to.deep.equal([
        ['copy-photos', gb(43), 0],
        ['photo-library-off', gb(3), gb(40)],
        ['photos-on', gb(43), -gb(40)],
        ['wait-until-uploaded', gb(43), 0],
      ]);
      expect(said.unsafe).to.equal(false);
    });

    it('without a computer are unsafe, and say that one would help', () => {
      for (const hasComputer of [null, false]) {
        const said = of(move(hasComputer));
        expect(said).to.include({ unsafe: true, computerHelps: true });
        expect(said.steps.map(({ code, exceeds }) => [code, exceeds])).to.deep.equal([
          ['photos-on', true],
          ['wait-until-uploaded', false],
          ['back-up', false],
        ]);
      }
    });

    it('make room with all devices before anything is uploaded', () => {
      const twice = household({
        version: 1,
        hasComputer: true,
        people: [
          {
            pool: { tier: '50GB' },
            devices: [gb(3), gb(2)].map((rest) => ({
              rest,
              photos: { size: gb(40), in: 'backup' as const, want: 'icloud' as const },
            })),
          },
        ],
      });
      const said = of(twice);
      expect(said.steps.map(({ id }) => id)).to.deep.equal([
        ...['d1/photos/copy', 'd1/photos/off', 'd2/photos/copy', 'd2/photos/off'],
        ...['d1/photos/on', 'd1/photos/wait', 'd2/photos/on', 'd2/photos/wait'],
      ]);
      expect(said.unsafe).to.equal(false);
      expect(said.steps.at(-1)?.use.bytes).to.equal(gb(45));
    });

    const mover = (id: string, size: number): PersonInput => ({
      id,
      pool: 'family',
      devices: [{ photos: { size, in: 'backup', want: 'icloud' } }],
    });

    const moving = (people: readonly PersonInput[]) =>
      household({ version: 1, hasComputer: true, family: { tier: '200GB' }, people });

    it('send only those round who need it', () => {
      const family = moving([mover('p1', gb(20)), mover('p2', gb(110))]);
      const codes = of(family).steps.map(({ code, personId }) => `${personId ?? ''} ${code}`);
      expect(codes).to.include('p2 copy-photos').and.not.include('p1 copy-photos');
      expect(of(family).unsafe).to.equal(false);
    });

    it('send somebody else of the pool round when that makes the room', () => {
      const family = moving([mover('p1', gb(100)), { ...mover('p2', gb(90)), cloud: { mail: gb(30) } }]);
      const said = of(family);
      expect(
        said.steps.filter(({ code }) => code === 'copy-photos').map(({ personId }) => personId),
      ).to.deep.equal(['p1', 'p2']);
      expect(said.unsafe).to.equal(true);
    });

    it('need no further backup where the device leaves iCloud, or never backed up there', () => {
      const photos = { size: gb(4), in: 'backup', want: 'icloud' } as const;
      const messages = { size: gb(1), in: 'backup', want: 'icloud' } as const;
      expect(inOrder(oneDevice({ photos, messages, want: 'computer' }))).to.deep.equal([
        'messages-on d1/messages/on',
        'photos-on d1/photos/on',
        'wait-until-uploaded d1/photos/wait',
        'back-up-to-computer d1/backup/computer',
        'backup-off d1/backup/off',
      ]);
      expect(inOrder(oneDevice({ photos, backup: 'computer' }))).to.deep.equal([
        'photos-on d1/photos/on',
        'wait-until-uploaded d1/photos/wait',
      ]);
    });
  });

  describe('of a copy left out (b)', () => {
    it('is one switch where the fullest device keeps the photos', () => {
      const [row] = ladder(scenario('same-photos-twice'), { tiers: ['50GB'] }).pools[0]?.rows ?? [];
      const said = of(scenario('same-photos-twice'), row?.plan ?? null);
      expect(said.steps.map(({ code, id, phase, use }) => [code, id, phase, use.bytes])).to.deep.equal([
        ['photo-library-off', 'd2/photos/off', 'switches', gb(45)],
      ]);
    });

    it('goes last, after a copy, where nothing else holds them', () => {
      const photos = { size: gb(4), in: 'backup', want: 'nowhere' } as const;
      const apps = [{ id: 'a1', size: gb(1), want: false }];
      const alone = ['app-off d1/a1', 'copy-photos d1/photos/copy', 'photo-library-off d1/photos/off'];
      expect(inOrder(oneDevice({ photos, apps }))).to.deep.equal(alone);
      const others: DeviceInput[] = [
        { photos: { size: gb(9), in: 'nowhere' } },
        { photos: { size: gb(9), in: 'backup', want: 'nowhere' } },
        { backup: 'computer', photos: { size: gb(9), in: 'backup' } },
      ];
      for (const other of others) {
        const both = one({
          pool: { tier: '200GB' },
          devices: [
            { id: 'd1', photos, apps },
            { id: 'd2', ...other },
          ],
        });
        expect(inOrder(both).slice(0, 3)).to.deep.equal(alone);
      }
      const apart = one({
        photosInCommon: 0.9,
        devices: [{ id: 'd1', photos, apps }, { photos: { size: gb(9), in: 'icloud' } }],
      });
      expect(inOrder(apart).slice(0, 3)).to.deep.equal(alone);
    });
  });

  it('delete an old backup first once it is confirmed (g)', () => {
    const full = scenario('old-ipad');
    expect(inOrder(full, { poolId: 'p1', tier: '50GB', take: [] })).to.deep.equal([]);
    const people = full.people.map((person) => ({
      ...person,
      oldBackups: person.oldBackups.map((old) => ({ ...old, needed: 'no' as const })),
    }));
    const confirmed = household({ ...full, people });
    const [row] = ladder(confirmed, { tiers: ['50GB'] }).pools[0]?.rows ?? [];
    const [first] = of(confirmed, row?.plan ?? null).steps;
    expect(first).to.deep.include({
      code: 'delete-old-backup',
      id: 'p1/o1',
      freed: gb(12),
      deletes: 'backup',
    });
    expect(first).to.deep.include({ reversible: false, path: first?.path });
  });

  describe('to another tier', () => {
    const buy = (tier: '50GB' | '5GB'): Goal => ({ poolId: 'p1', tier, take: [] });

    it('buy right before the first step that would exceed today’s', () => {
      const grows = oneDevice(
        {
          rest: gb(3),
          stored: gb(3),
          apps: [
            { id: 'a1', size: gb(1), want: false },
            { id: 'a2', size: gb(9), on: false, want: true },
          ],
        },
        { pool: { tier: '5GB' }, cloud: { mail: gb(1) } },
      );
      expect(inOrder(grows, buy('50GB'))).to.deep.equal([
        'app-off d1/a1',
        'app-on d1/a2',
        'buy-tier p1/tier',
        'back-up d1/back-up',
      ]);
      expect(of(grows).unsafe).to.equal(true);
      expect(of(grows, buy('50GB'))).to.include({ unsafe: false });
    });

    it('buy before the next backup when only that needs it: 4.8 and +1.2 GB on 5 GB', () => {
      const said = of(scenario('three-answers'), buy('50GB'));
      expect(said.steps.map(({ code, tier }) => [code, tier])).to.deep.equal([['buy-tier', '50GB']]);
      const stored = oneDevice(
        { stored: gb(2), next: { size: gb(1.2), means: 'increment' } },
        { pool: { tier: '5GB', used: gb(4.8) } },
      );
      expect(of(stored, buy('50GB')).steps.map(({ code, use }) => [code, use.bytes])).to.deep.equal([
        ['buy-tier', gb(4.8)],
        ['back-up', gb(4.8) + gb(1.2)],
      ]);
    });

    it('buy nothing where everything fits already', () => {
      expect(inOrder(oneDevice({ rest: gb(1) }, { pool: { tier: '5GB' } }), buy('50GB'))).to.deep.equal([]);
    });

    it('go down last', () => {
      const wished = oneDevice({ rest: gb(3), apps: [{ id: 'a1', size: gb(9), want: false }] });
      expect(inOrder(wished, buy('5GB'))).to.deep.equal(['app-off d1/a1', 'lower-tier p1/tier']);
      expect(of(wished, buy('5GB')).steps.at(-1)).to.deep.include({ phase: 'tier', tier: '5GB', freed: 0 });
      expect(of(oneDevice({ rest: gb(1) }), buy('5GB')).steps[0]?.use.bytes).to.equal(gb(1));
    });

    it('stay where the pool is not there, or the tier makes no difference', () => {
      const fits = oneDevice({ rest: gb(1) });
      expect(inOrder(fits, { poolId: 'p9', tier: '200GB', take: [] })).to.deep.equal([]);
      const appleOne = oneDevice({ rest: gb(1) }, { pool: { tier: '5GB', appleOne: 'individual' } });
      expect(inOrder(appleOne, { poolId: 'p1', tier: '5GB', take: [] })).to.deep.equal([]);
    });
  });

  describe('back into iCloud', () => {
    it('turn a backup on, leave out what is wished, then back up', () => {
      const joins = oneDevice({
        backup: 'computer',
        want: 'icloud',
        rest: gb(1),
        photos: { size: gb(4), in: 'backup', want: 'nowhere' },
        apps: [
          { id: 'a1', size: gb(2), want: false },
          { id: 'a2', size: gb(3), on: false, want: true },
        ],
      });
      expect(of(joins).steps.map(({ code, use }) => [code, use.bytes])).to.deep.equal([
        ['backup-on', 0],
        ['app-off', 0],
        ['copy-photos', 0],
        ['photo-library-off', 0],
        ['app-on', 0],
        ['back-up', gb(4)],
      ]);
    });

    it('wait with what takes room for the next backup', () => {
      const back = oneDevice({
        rest: gb(1),
        photos: { size: gb(4), in: 'icloud', want: 'backup' },
        messages: { size: gb(1), in: 'icloud', want: 'backup' },
      });
      expect(of(back).steps.map(({ code, use }) => [code, use.bytes])).to.deep.equal([
        ['photos-off', gb(6)],
        ['messages-off', gb(6)],
        ['back-up', gb(11)],
      ]);
      const library = oneDevice({ rest: gb(1), photos: { size: gb(4), in: 'nowhere', want: 'backup' } });
      expect(inOrder(library)).to.deep.equal(['photo-library-on d1/photos/in', 'back-up d1/back-up']);
    });
  });

  it('know what goes on outside iCloud', () => {
    const elsewhere = (device: DeviceInput) =>
      of(oneDevice(device)).steps.map(({ code, freed }) => [code, freed]);
    expect(elsewhere({ backup: 'computer', want: 'none' })).to.deep.equal([['stop-computer-backup', 0]]);
    expect(elsewhere({ backup: 'none', want: 'computer' })).to.deep.equal([['back-up-to-computer', 0]]);
    expect(elsewhere({ want: 'none', rest: gb(2) })).to.deep.equal([['backup-off', gb(2)]]);
    expect(elsewhere({ photos: { size: gb(2), in: 'icloud', want: 'nowhere' } })).to.deep.equal([
      ['photos-off', 0],
    ]);
    expect(elsewhere({ backup: 'none', apps: [{ size: gb(1), want: false }] })).to.deep.equal([]);
  });

  it('tell hundreds of switches apart', () => {
    const many = scenario('three-hundred-apps');
    const [row] = ladder(many, { tiers: ['5GB'] }).pools[0]?.rows ?? [];
    const said = of(many, row?.plan ?? null);
    expect(said.steps.length).to.be.above(100).and.equal(row?.plan?.changes);
    for (const { freed, size } of said.steps) expect(freed).to.equal(size.bytes);
    expect(said.steps.at(-1)?.use.bytes).to.equal(row?.plan?.used);
  });

  it('end with the backups that are due, those that free room first', () => {
    const due = one({
      pool: { tier: '5GB', appleOne: null },
      devices: [
        { id: 'd1', lastBackup: 'never', rest: gb(2), apps: [{ id: 'a1', size: gb(1), want: false }] },
        { id: 'd2', stored: gb(3), rest: gb(1) },
      ],
    });
    const said = of(due);
    expect(said.steps.map(({ id, use }) => [id, use.bytes])).to.deep.equal([
      ['d1/a1', gb(3)],
      ['d2/back-up', gb(1)],
      ['d1/back-up', gb(3)],
    ]);
    expect(said.unsafe).to.equal(false);
  });
});
