import type { Verdict } from '../../model/verdict.js';
import { number } from './number.js';

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Words of the picture that `stowage-answer` saves: nobody's names are in it. Sizes, prices and tiers come in as ready text. */
export const card = {
  /** `devices` may be 0. */
  cardOf: (people: number, devices: number) =>
    devices === 0
      ? `What iCloud should hold for ${count(people, 'person', 'people')}`
      : `What iCloud should hold for ${count(people, 'person', 'people')} with ${count(devices, 'device', 'devices')}`,
  cardSays: (verdict: Verdict, need: string, tier: string, margin: string) =>
    ({
      fits: `${need} for iCloud: it fits ${tier}, with ${margin} to spare.`,
      tight: `${need} for iCloud: it fits ${tier} tightly, with ${margin} to spare.`,
      unsure: `${need} for iCloud: too close to call for ${tier}, the sizes are rounded.`,
      over: `${need} for iCloud: ${margin} too much for ${tier}.`,
    })[verdict],
  cardPlan: (n: number) => `${count(n, 'change makes', 'changes make')} it fit.`,
  cardRoomier: (n: number) => `${count(n, 'change makes', 'changes make')} more room.`,
  /** `instead`: of changes that were named before. */
  cardBuy: (tier: string, price: string, instead: boolean) =>
    `${instead ? 'Or ' : ''}${tier} (${price}) holds it.`,
  cardCheaper: (saves: string, from: string) => `That is ${saves} a month less than ${from}.`,
  cardTemporary: 'For moving to a new device, Apple lends the storage free for 21 days.',
  cardComputer: 'A backup to a computer takes no room in iCloud.',
  cardTier: (tier: string, price: string) => `${tier}, ${price}`,
  cardStriped: 'Striped: too much',
};
