import type { card as english } from '../en/card.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

/** Words of the picture that `stowage-answer` saves. */
export const card = ({ plural, number }: Speech): Wording<typeof english> => {
  const people = (n: number) => plural(n, { one: '# Person', other: '# Personen' });
  const devices = (n: number) => plural(n, { one: '# Gerät', other: '# Geräten' });
  return {
    cardOf: (n, m) =>
      m === 0
        ? `Was iCloud für ${people(n)} aufnehmen soll`
        : `Was iCloud für ${people(n)} mit ${devices(m)} aufnehmen soll`,
    cardSays: (verdict, need, tier, margin) =>
      ({
        fits: `${need} für iCloud: Das passt in ${tier}, mit ${margin} Spielraum.`,
        tight: `${need} für iCloud: Das passt knapp in ${tier}, mit ${margin} Spielraum.`,
        unsure: `${need} für iCloud: zu knapp für ein Urteil über ${tier}, die Größen sind gerundet.`,
        over: `${need} für iCloud: ${margin} zu viel für ${tier}.`,
      })[verdict],
    cardPlan: (n) => plural(n, { one: 'Mit # Änderung passt es.', other: 'Mit # Änderungen passt es.' }),
    cardRoomier: (n) =>
      plural(n, { one: '# Änderung schafft mehr Platz.', other: '# Änderungen schaffen mehr Platz.' }),
    cardBuy: (tier, price, instead) =>
      instead ? `Oder es passt in ${tier} (${price}).` : `In ${tier} (${price}) passt es.`,
    cardCheaper: (saves, from) => `Das kostet im Monat ${saves} weniger als ${from}.`,
    cardTemporary: `Für den Wechsel auf ein neues Gerät leiht Apple den Speicher ${number(21)} Tage lang kostenlos.`,
    cardComputer: 'Ein Backup auf einem Computer braucht in iCloud keinen Platz.',
    cardTier: (tier, price) => `${tier}, ${price}`,
    cardStriped: 'Gestreift: zu viel',
  };
};
