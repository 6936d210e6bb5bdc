import type { tiers as english } from '../en/tiers.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

/** Words of `stowage-tiers`. */
export const tiers = ({ plural, number, gb }: Speech): Wording<typeof english> => {
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  return {
    tiersNeed: (size) => `Du brauchst ${size}`,
    tiersNeedOf: (name, size) => `${name}: Bedarf ${size}`,
    tiersFamily: (names) => `Familie (${names})`,
    tiersWished: (today) => `mit deinen vorgemerkten Änderungen; nach heutigem Stand ${today}`,
    tiersChoose: 'Wähle den Speicherplan, für den du planst.',
    tiersEmpty:
      'Füge eine Person oder ein Gerät hinzu, dann steht hier der Vergleich mit jedem Speicherplan.',

    tiersInAll: (total) => `${total} insgesamt`,
    tiersPaid: 'Das zahlst du',
    tiersHeld: 'Das hast du',
    tiersFullest: (name, plan) => `${plan && `${plan}. `}Der Balken zeigt den vollsten Account: ${name}.`,

    tiersVerdict: (verdict, margin) =>
      ({
        fits: `Passt, mit ${margin} Spielraum`,
        tight: `Passt knapp, mit ${margin} Spielraum`,
        unsure: 'Zu knapp für ein Urteil: Die Größen sind gerundet',
        over: `${margin} zu viel`,
      })[verdict],
    tiersPlan: (n, verdict) =>
      verdict === 'fits' ? `Passt nach ${changes(n)}` : `Passt knapp nach ${changes(n)}`,
    tiersRoomier: (n) => `Passt mit Spielraum nach ${changes(n)}`,
    tiersUnprotected: (photos) => `Nur, wenn Fotos ungeschützt bleiben (${photos})`,
    tiersNoPlan: 'Nichts, wozu wir raten können, reicht dafür',
    tiersItemise: 'Trag deine größten Posten ein, um zu sehen, was wegkann',
    tiersCouldReturn: (apps) => `Platz, um wieder zu sichern: ${apps}`,
    tiersMore: (n) => `${number(n)} weitere`,
    tiersUnknown: 'Gib eine Größe ein, dann steht hier der Vergleich mit jedem Speicherplan.',

    tiersBar: (need, capacity, parts, today, after) =>
      `${need} von ${capacity}: ${parts}.${today && ` Heute: ${today}.`}${after && ` Nach den vorgeschlagenen Änderungen: ${after}.`}`,
    tiersBarPart: (name, size) => `${name} ${size}`,
    tiersBarEmpty: (capacity) => `Nichts von ${capacity}.`,
    tiersKey: 'Farben der Balken',
    tiersKeyToday: 'Oben: heute',
    tiersKeyAfter: 'Unten: wie vorgeschlagen',
    tiersKeyFree: 'Besser frei lassen',
    tiersKeyOver: 'Zu viel',
    tiersNumbers: (size) => `Die Zusammensetzung von ${size}`,
    tiersPart: 'Was',
    tiersSize: 'Größe',
    tiersToday: 'Heute',
    tiersChanged: 'Wie vorgemerkt',
    tiersAfter: 'Wie vorgeschlagen',
    tiersLimit: 'Dieser Plan fasst',
    tiersSpare: 'Spielraum',
    tiersMissing: 'Zu viel',

    tiersTogether: (parts, price) => `Zusammen ${price} im Monat: ${parts}.`,
    tiersShareFree: (parts) => `Zusammen kostenlos: ${parts}.`,
    tiersFor: (tier, name) => `${tier} für ${name}`,
    tiersShared: (tier, names) => `${tier} gemeinsam für ${names}`,
    tiersApart: (parts, price, less) =>
      `Getrennt ist es günstiger: ${parts}, zusammen ${price} im Monat, ${less} weniger.`,
    tiersJoined: (parts, price, less) =>
      `Gemeinsam ist es günstiger: ${parts}, ${price} im Monat, ${less} weniger.`,
    tiersMixed: (parts, price, less) =>
      `Anders aufgeteilt ist es günstiger: ${parts}, zusammen ${price} im Monat, ${less} weniger.`,
    tiersShare50: `Ob sich ${gb(50)} teilen lassen, wird verschieden berichtet: Sieh in den Einstellungen nach, bevor du damit rechnest.`,
  };
};
