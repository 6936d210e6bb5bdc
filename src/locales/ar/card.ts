import type { card as english } from '../en/card.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

/** Words of the picture that `stowage-answer` saves. */
export const card = ({ plural, number }: Speech): Wording<typeof english> => {
  const people = (n: number) =>
    plural(n, { one: 'لشخص واحد', two: 'لشخصين', few: 'لـ # أشخاص', many: 'لـ # شخصًا', other: 'لـ # شخص' });
  const devices = (n: number) =>
    plural(n, {
      one: 'مع جهاز واحد',
      two: 'مع جهازين',
      few: 'مع # أجهزة',
      many: 'مع # جهازًا',
      other: 'مع # جهاز',
    });
  return {
    cardOf: (n, m) => ['ما ينبغي أن يتسع له iCloud', people(n), ...(m === 0 ? [] : [devices(m)])].join(' '),
    cardSays: (verdict, need, tier, margin) =>
      ({
        fits: say`${need} في iCloud: خطة ${tier} تكفي، مع فائض ${margin}.`,
        tight: say`${need} في iCloud: خطة ${tier} تكفي بالكاد، مع فائض ${margin}.`,
        unsure: say`${need} في iCloud: لا يمكن الحسم بشأن خطة ${tier}، فالأحجام مقرَّبة.`,
        over: say`${need} في iCloud: أكثر من خطة ${tier} بمقدار ${margin}.`,
      })[verdict],
    cardPlan: (n) =>
      plural(n, {
        one: 'تغيير واحد يجعلها تكفي.',
        two: 'تغييران يجعلانها تكفي.',
        few: '# تغييرات تجعلها تكفي.',
        many: '# تغييرًا تجعلها تكفي.',
        other: '# تغيير تجعلها تكفي.',
      }),
    cardRoomier: (n) =>
      plural(n, {
        one: 'تغيير واحد يوفر مساحة أرحب.',
        two: 'تغييران يوفران مساحة أرحب.',
        few: '# تغييرات توفر مساحة أرحب.',
        many: '# تغييرًا توفر مساحة أرحب.',
        other: '# تغيير توفر مساحة أرحب.',
      }),
    cardBuy: (tier, price, instead) =>
      instead ? say`أو تكفي خطة ${tier} (${price}).` : say`خطة ${tier} (${price}) تكفي.`,
    cardCheaper: (saves, from) => say`هذا أقل بمقدار ${saves} شهريًا من ${from}.`,
    cardTemporary: say`للانتقال إلى جهاز جديد تعير Apple المساحة مجانًا لمدة ${number(21)} يومًا.`,
    cardComputer: 'النسخ الاحتياطي على كمبيوتر لا يشغل مساحة في iCloud.',
    cardTier: (tier, price) => say`${tier}، ${price}`,
    cardStriped: 'المخطَّط: زائد',
  };
};
