import { expect } from '@esm-bundle/chai';
import { choices, ladder, needs, planned, withWishes, type Household } from '../../src/model/index.js';
import { one, type DeviceInput, type PersonInput } from './need-of.js';

const photos = (id: string, size: number, parts: object = {}, device: DeviceInput = {}): DeviceInput => ({
  id,
  photos: { size, in: 'backup', ...parts },
  ...device,
});

const person = (...devices: DeviceInput[]): PersonInput => ({ id: 'p1', devices });

/** What a person's photos may do: id, loss, changes, bytes freed, and the devices touched. */
function offers(parts: PersonInput) {
  const [asIs, ...others] =
    choices(one(parts), 'p1').choices.find(({ id }) => id === 'p1/photos')?.options ?? [];
  return others.map(({ id, loss, changes, bytes, deviceIds }) => [
    id,
    loss,
    changes,
    (asIs?.bytes ?? 0) - bytes,
    deviceIds.join(' '),
  ]);
}

describe('the choice of a person’s photos', () => {
  it('is iCloud Photos on for all, or Photo Library off on the largest others', () => {
    expect(offers(person(photos('d1', 10), photos('d2', 40), photos('d3', 20)))).to.deep.equal([
      ['icloud', 19, 3, 30, 'd1 d2 d3'],
      ['off-1', 5, 1, 20, 'd3'],
      ['off-2', 10, 2, 30, 'd1 d3'],
    ]);
  });

  it('is one switch for one device, and gains nothing', () => {
    expect(offers(person(photos('d1', 40)))).to.deep.equal([['icloud', 13, 1, 0, 'd1']]);
  });

  it('is none where no photos are in an iCloud backup', () => {
    expect(
      offers(
        person(photos('d1', 40, { in: 'icloud' }), photos('d2', 20, { in: 'nowhere' }), photos('d3', 0)),
      ),
    ).to.deep.equal([]);
    expect(offers(person(photos('d1', 40, {}, { backup: 'computer' })))).to.deep.equal([]);
    expect(offers(person(photos('d1', 40, {}, { want: 'none' })))).to.deep.equal([]);
  });

  it('keeps the fullest, the first of equals', () => {
    expect(offers(person(photos('d1', 40), photos('d2', 40))).at(1)).to.deep.equal(['off-1', 5, 1, 40, 'd2']);
  });

  it('lets copies go when the fullest is in the library already', () => {
    expect(
      offers(person(photos('d1', 40, { in: 'icloud' }), photos('d2', 20), photos('d3', 30))),
    ).to.deep.equal([
      ['icloud', 16, 2, 50, 'd2 d3'],
      ['off-1', 5, 1, 30, 'd3'],
      ['off-2', 10, 2, 50, 'd2 d3'],
    ]);
  });

  it('lets no copy go that may be the only one', () => {
    const onlyICloud = (parts: PersonInput) => {
      expect(offers(parts).map(([id]) => id)).to.deep.equal(['icloud']);
    };
    onlyICloud({ ...person(photos('d1', 40), photos('d2', 20)), photosInCommon: 0.99 });
    onlyICloud(person(photos('d1', 40, { in: 'nowhere' }), photos('d2', 20)));
    onlyICloud(person(photos('d1', 40, {}, { backup: 'computer' }), photos('d2', 20)));
    onlyICloud(person(photos('d1', 40, {}, { want: 'none' }), photos('d2', 20)));
    expect(offers(person(photos('d1', 40, { want: 'nowhere' }), photos('d2', 20)))).to.deep.equal([]);
  });

  it('keeps every wish', () => {
    const two = (first: object, second: object = {}) =>
      offers(person(photos('d1', 40, first), photos('d2', 20, second)));
    expect(two({ want: 'backup' })).to.deep.equal([['off-1', 5, 1, 20, 'd2']]);
    expect(two({}, { want: 'backup' })).to.deep.equal([]);
    expect(two({ want: 'icloud' })).to.deep.equal([['icloud', 13, 1, 20, 'd2']]);
    expect(two({ want: 'icloud' }, { want: 'icloud' })).to.deep.equal([]);
    expect(two({}, { want: 'nowhere' })).to.deep.equal([]);
    const three = (first: object) =>
      offers(person(photos('d1', 40, first), photos('d2', 20), photos('d3', 10, { want: 'nowhere' })));
    expect(three({})).to.deep.equal([['off-2', 5, 1, 20, 'd2']]);
    expect(three({ want: 'nowhere' })).to.deep.equal([]);
  });

  it('adds to a measured library only what a device has of its own', () => {
    const parts = { ...person(photos('d1', 40)), cloud: { photos: 60 } };
    expect(offers(parts)).to.deep.equal([['icloud', 13, 1, 40, 'd1']]);
    expect(offers({ ...parts, photosInCommon: 0.25 })).to.deep.equal([['icloud', 13, 1, 10, 'd1']]);
  });

  it('frees what leaves a printed backup and a printed Used alike', () => {
    const devices = [
      photos('d1', 40, {}, { stored: 30, next: { size: 20, means: 'increment' } }),
      photos('d2', 20, {}, { total: 25 }),
    ];
    expect(offers(person(...devices)).at(1)).to.deep.equal(['off-1', 5, 1, 20, 'd2']);
    expect(offers({ ...person(...devices), pool: { used: 100 } }).at(1)).to.deep.equal([
      'off-1',
      5,
      1,
      20,
      'd2',
    ]);
  });

  describe('taken', () => {
    const two: Household = one(person(photos('d1', 40), photos('d2', 20)));
    const places = (household: Household) => household.people[0]?.devices.map((device) => device.photos.in);

    it('is written as wishes, device by device', () => {
      const wishing = withWishes(two, { take: [['p1/photos', 'off-1']] });
      expect(wishing.people[0]?.devices.map((device) => device.photos.want)).to.deep.equal([null, 'nowhere']);
      expect(places(wishing)).to.deep.equal(['backup', 'backup']);
      expect(offers(wishing.people[0] as PersonInput)).to.deep.equal([]);
    });

    it('is how photos are then', () => {
      expect(places(planned(two, { take: [['p1/photos', 'off-1']] }))).to.deep.equal(['backup', 'nowhere']);
      expect(places(planned(two, { take: [['p1/photos', 'icloud']] }))).to.deep.equal(['icloud', 'icloud']);
      expect(places(planned(two, { take: [['p1/photos', 'off-9']] }))).to.deep.equal(['backup', 'backup']);
    });

    it('leaves copies unnoticed, for they are kept', () => {
      expect(needs(planned(two, { take: [['p1/photos', 'off-1']] })).notices).to.deep.equal([]);
    });
  });

  it('never leaves photos nowhere in a plan, however tight it is', () => {
    const gb = 2 ** 30;
    const [pool] = ladder(
      one({ ...person(photos('d1', 40 * gb), photos('d2', 30 * gb)), photosInCommon: 0.5 }),
    ).pools;
    const [free] = pool?.rows ?? [];
    expect(free?.plan).to.equal(null);
    expect(free?.unprotected).to.deep.equal({ bytes: 55 * gb, deviceIds: ['d1', 'd2'] });
  });
});
