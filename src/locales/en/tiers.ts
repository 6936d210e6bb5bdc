import type { Verdict } from '../../model/verdict.js';
import { number } from './number.js';

const changes = (n: number) => (n === 1 ? '1 change' : `${number(n)} changes`);

/** Words of `stowage-tiers`. Sizes, prices and names come in as ready text. */
export const tiers = {
  tiersNeed: (size: string) => `You need ${size}`,
  tiersNeedOf: (name: string, size: string) => `${name}: ${size} needed`,
  tiersFamily: (names: string) => `Family (${names})`,
  tiersWished: (today: string) => `with the changes you marked; ${today} as things are today`,
  tiersChoose: 'Choose the storage to plan for.',
  tiersEmpty: 'Add a person or a device, and every plan is measured against it here.',

  tiersInAll: (total: string) => `${total} in all`,
  tiersPaid: 'You pay for this',
  tiersHeld: 'You have this',
  /** `plan` is empty where there is none. */
  tiersFullest: (name: string, plan: string) =>
    `${plan && `${plan}. `}The bar shows the fullest account, ${name}.`,

  tiersVerdict: (verdict: Verdict, margin: string) =>
    ({
      fits: `Fits, ${margin} to spare`,
      tight: `Fits tightly, ${margin} to spare`,
      unsure: 'Too close to call: the sizes are rounded',
      over: `${margin} too much`,
    })[verdict],
  tiersPlan: (n: number, verdict: 'fits' | 'tight') =>
    verdict === 'fits' ? `Fits after ${changes(n)}` : `Fits tightly after ${changes(n)}`,
  tiersRoomier: (n: number) => `Fits with room after ${changes(n)}`,
  tiersUnprotected: (photos: string) => `Not without leaving ${photos} of photos unprotected`,
  tiersNoPlan: 'Nothing we can suggest makes this fit',
  tiersItemise: 'Add your biggest rows to see what could go',
  tiersCouldReturn: (apps: string) => `Room to turn on again: ${apps}`,
  tiersMore: (n: number) => `${number(n)} more`,
  tiersUnknown: 'Type a size, and every plan is measured against it here.',

  /** `today` and `after` are empty where they are no different. */
  tiersBar: (need: string, capacity: string, parts: string, today: string, after: string) =>
    `${need} against ${capacity}: ${parts}.${today && ` Today it is ${today}.`}${after && ` After the changes suggested it would be ${after}.`}`,
  tiersBarPart: (name: string, size: string) => `${name} ${size}`,
  tiersBarEmpty: (capacity: string) => `Nothing against ${capacity}.`,
  tiersKey: 'Colours of the bars',
  tiersKeyToday: 'Above: today',
  tiersKeyAfter: 'Below: as suggested',
  tiersKeyFree: 'Better kept free',
  tiersKeyOver: 'Too much',
  tiersNumbers: (size: string) => `What makes up the ${size}`,
  tiersPart: 'What',
  tiersSize: 'Size',
  tiersToday: 'Today',
  tiersChanged: 'As marked',
  tiersAfter: 'As suggested',
  tiersLimit: 'This plan holds',
  tiersSpare: 'To spare',
  tiersMissing: 'Too much',

  tiersTogether: (parts: string, price: string) => `Together ${price} a month: ${parts}.`,
  tiersShareFree: (parts: string) => `Together nothing to pay: ${parts}.`,
  tiersFor: (tier: string, name: string) => `${tier} for ${name}`,
  tiersShared: (tier: string, names: string) => `${tier} shared by ${names}`,
  tiersApart: (parts: string, price: string, less: string) =>
    `Apart it is cheaper: ${parts}, ${price} a month together, ${less} less.`,
  tiersJoined: (parts: string, price: string, less: string) =>
    `Together it is cheaper: ${parts}, ${price} a month, ${less} less.`,
  tiersMixed: (parts: string, price: string, less: string) =>
    `Arranged otherwise it is cheaper: ${parts}, ${price} a month together, ${less} less.`,
  tiersShare50:
    'Whether 50\u00a0GB can be shared is told differently: look in Settings before you count on it.',
};
