import { expect } from '@esm-bundle/chai';
import type { HouseholdInput } from '../../src/model/household.js';
import { photoWay } from '../../src/model/photo-way.js';
import { photoWays, PHOTO_PLACES } from '../../src/model/photo-ways.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];

const inGb = (bytes: number | undefined): number => Math.round(((bytes ?? NaN) / gb(1)) * 100) / 100;
const waysOf = (id: string) => photoWays(scenario(id), 'p1');
const person = (input: PersonInput) => household({ version: 1, people: [input] });

/** Before, peak and after of the three ways, in GB. */
const figures = (ways: ReturnType<typeof photoWays>) =>
  PHOTO_PLACES.map((place) => {
    const way = ways?.ways[place];
    return [way?.today, way?.peak, way?.after].map((moment) => inGb(moment?.use.bytes));
  });

describe('photoWays', () => {
  it('compares 40 GB of one iPhone’s photos at each place (a)', () => {
    const ways = waysOf('one-iphone');
    expect(figures(ways)).to.deep.equal([
      [43, 43, 43],
      [43, 83, 43],
      [43, 43, 3],
    ]);
    expect(inGb(ways?.ways.icloud.wayRoundPeak?.bytes)).to.equal(43);
    expect(ways?.today).to.equal('backup');
    expect(inGb(ways?.saved.bytes)).to.equal(0);
    expect(ways?.copies).to.equal(null);
  });

  it('tells the photos twice in iCloud from the rest at the peak', () => {
    const peak = waysOf('one-iphone')?.ways.icloud.peak;
    expect([peak?.library, peak?.inBackups, peak?.rest].map((size) => inGb(size?.bytes))).to.deep.equal([
      40, 40, 3,
    ]);
    const after = waysOf('one-iphone')?.ways.icloud.after;
    expect([after?.library, after?.inBackups, after?.rest].map((size) => inGb(size?.bytes))).to.deep.equal([
      40, 0, 3,
    ]);
  });

  it('saves the copies of two devices with the same photos, as one switch does (b)', () => {
    const ways = waysOf('same-photos-twice');
    expect(figures(ways)).to.deep.equal([
      [85, 85, 85],
      [85, 125, 45],
      [85, 85, 5],
    ]);
    expect([ways?.apart, ways?.library, ways?.saved].map((size) => inGb(size?.bytes))).to.deep.equal([
      80, 40, 40,
    ]);
    expect(ways?.copies).to.deep.include({ optionId: 'off-1', deviceIds: ['d2'], fullestId: 'd1' });
    expect(inGb(ways?.copies?.way.after.use.bytes)).to.equal(45);
  });

  it('keeps the library in iCloud when iCloud Photos is turned off (c)', () => {
    const ways = waysOf('photos-moved');
    expect(ways?.today).to.equal('icloud');
    expect(figures(ways)).to.deep.equal([
      [43, 83, 83],
      [43, 43, 43],
      [43, 43, 43],
    ]);
    expect(ways?.ways.nowhere.unprotectedIds).to.deep.equal([]);
  });

  it('counts once what the devices have in common (i)', () => {
    const libraries = ['photos-in-common', 'photos-half-in-common', 'photos-not-in-common'].map((id) => {
      const ways = waysOf(id);
      return [ways?.apart, ways?.library, ways?.saved, ways?.ways.icloud.after.use].map((size) =>
        inGb(size?.bytes),
      );
    });
    expect(libraries).to.deep.equal([
      [70, 40, 30, 40],
      [70, 55, 15, 55],
      [70, 70, 0, 70],
    ]);
  });

  it('names the devices whose photos are protected nowhere', () => {
    expect(waysOf('same-photos-twice')?.ways.nowhere.unprotectedIds).to.deep.equal(['d1', 'd2']);
    expect(waysOf('same-photos-twice')?.copies?.way.unprotectedIds).to.deep.equal([]);
  });

  it('leaves other wishes aside, and what other pools use', () => {
    const one = household({
      version: 1,
      people: [
        {
          devices: [
            {
              rest: gb(3),
              photos: { size: gb(40), in: 'backup' },
              apps: [{ name: 'Chess', size: gb(1), want: false }],
            },
          ],
        },
        { cloud: { mail: gb(9) } },
      ],
    });
    expect(figures(photoWays(one, 'p1'))[0]).to.deep.equal([44, 44, 44]);
  });

  it('measures all that the family uses', () => {
    const family = photoWays(scenario('family-of-four'), 'p1');
    expect(figures(family)[0]).to.deep.equal([183, 253, 253]);
    expect(inGb(family?.ways.backup.after.library.bytes)).to.equal(155);
  });

  it('says how things stand and how they are wished, or that they are mixed', () => {
    const mixed = (want: 'icloud' | null) =>
      photoWays(
        person({
          devices: [
            { photos: { size: gb(4), in: 'backup', want } },
            { photos: { size: gb(2), in: 'icloud' } },
          ],
        }),
        'p1',
      );
    expect(mixed(null)).to.deep.include({ today: null, wished: null, marked: null });
    expect(mixed('icloud')).to.deep.include({ today: null, wished: 'icloud', marked: null });
    const twice = scenario('same-photos-twice');
    const marked = photoWays(
      household({
        ...twice,
        people: twice.people.map((one) => ({
          ...one,
          devices: one.devices.map((device, i) =>
            i === 1 ? { ...device, photos: { ...device.photos, want: 'nowhere' } } : device,
          ),
        })),
      }),
      'p1',
    );
    expect(marked).to.deep.include({ today: 'backup', wished: null });
    expect(inGb(marked?.marked?.after.use.bytes)).to.equal(45);
  });

  it('is about photos that are nowhere yet where no others are', () => {
    const nowhere = photoWays(person({ devices: [{ photos: { size: gb(7), in: 'nowhere' } }] }), 'p1');
    expect(nowhere?.today).to.equal('nowhere');
    expect(figures(nowhere)).to.deep.equal([
      [0, 7, 7],
      [0, 7, 7],
      [0, 0, 0],
    ]);
  });

  it('is nothing without a person, or without a size', () => {
    expect(photoWays(scenario('one-iphone'), 'p9')).to.equal(null);
    expect(photoWays(scenario('free-twice'), 'p1')).to.equal(null);
    expect(photoWay(scenario('one-iphone'), 'p9', new Map())).to.equal(null);
  });
});
