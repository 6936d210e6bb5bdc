import { expect } from '@esm-bundle/chai';
import { needOf, type PersonInput } from './need-of.js';

describe('a library', () => {
  const library = (photosInCommon: number, cloud: PersonInput['cloud'] = {}) =>
    ({
      photosInCommon,
      cloud,
      devices: [
        { photos: { size: [15, 20, 26] } },
        { photos: { size: [39, 41, 42] } },
        { photos: { size: 10, in: 'backup' }, backup: 'none' },
      ],
    }) satisfies PersonInput;

  it('is the fullest device and the others’ own parts, rounded against them', () => {
    expect(needOf(library(1))).to.deep.equal([39, 41, 42]);
    expect(needOf(library(0))).to.deep.equal([54, 61, 68]);
    expect(needOf(library(0.3))).to.deep.equal([39 + 10, 41 + 14, 42 + 18]);
    expect(needOf(library(0.3, { photosDeleted: 5 }))).to.deep.equal([54, 60, 65]);
  });

  it('is as large as the fullest by each reading of the sizes', () => {
    const devices = [
      { photos: { size: [30, 41, 42] } },
      { photos: { size: [39, 40, 50] } },
    ] satisfies PersonInput['devices'];
    expect(needOf({ devices })).to.deep.equal([39, 41, 50]);
  });

  it('that was measured is what it is, Recently Deleted included', () => {
    expect(needOf(library(0, { photos: [7, 8, 9], photosDeleted: 5 }))).to.deep.equal([7, 8, 9]);
  });

  it('of messages alike', () => {
    const person = (messagesInCommon: number, cloud: PersonInput['cloud'] = {}): PersonInput => ({
      messagesInCommon,
      cloud,
      devices: [{ messages: { size: 10 } }, { messages: { size: 7 } }],
    });
    expect([1, 0.5, 0].map((share) => needOf(person(share))[1])).to.deep.equal([10, 13, 17]);
    expect(needOf(person(0, { messages: 5 }))).to.deep.equal([5, 5, 5]);
  });
});
