import type { advice } from '../en/advice.js';
import type { answer as english } from '../en/answer.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of `stowage-answer`. A plan is a list of imperatives: „nimm 3 Apps aus dem Backup von … und leere …“. */
export const answer = ({ number, plural }: Speech): Wording<typeof english & typeof advice> => {
  const ofDevice = (device: string) => (device ? ` von ${dative(device)}` : '');
  return {
    answerNobody: 'Hier ist noch niemand: Füge eine Person hinzu, und wir rechnen für jeden Speicherplan.',
    answerAskSizes: (tier) =>
      `Was passt in ${tier}? Beantworte die drei Fragen unten, und wir rechnen für jeden Speicherplan.`,
    answerAskNext: (free, tier) =>
      `Von ${tier} noch frei: ${free}. Reicht das für das nächste Backup? Gib dessen Größe ein, dann können wir es sagen.`,
    answerTemporary: `Du wechselst auf ein neues Gerät: Dafür leiht dir Apple so viel iCloud-Speicher, wie du brauchst, ${number(21)} Tage lang kostenlos. Du musst nichts kaufen.`,
    answerTemporaryNeeds: 'Dafür braucht das alte Gerät iOS oder iPadOS 15 oder neuer.',
    answerTemporaryWhere: (path) => `Auf dem alten Gerät: ${path}.`,
    answerCheaper: (tier, price, spare, saves, from) =>
      `Auch in ${tier} (${price}) passt alles, mit ${spare} Spielraum. Das kostet im Monat ${saves} weniger als ${from}.`,
    answerFits: (tier, spare) =>
      `Alles passt in ${tier}, mit ${spare} Spielraum. Du musst nichts dazukaufen.`,
    answerAllFit: (name, tier, spare) =>
      `Alles passt, bei allen: ${name} hat in ${tier} noch ${spare} Spielraum. Ihr müsst nichts dazukaufen.`,
    answerWithWishes: (sentence) => `Mit deinen Änderungen: ${sentence}`,
    answerTight: (tier, spare) => `Alles passt in ${tier}, aber knapp: mit nur ${spare} Spielraum.`,
    answerMakeRoom: (plan) => `Willst du mehr Spielraum, ${plan}.`,
    answerAskOldBackup: (name, size, tier) =>
      `Eine Frage vorab: Brauchst du das Backup von ${dative(name)} noch? Es belegt ${size}, und ohne es passt alles in ${tier}.`,
    answerUnneeded: (plan, tier) => `${capital(plan)}: Dann passt alles in ${tier}.`,
    answerStay: (tier, plan) => `Um bei ${tier} zu bleiben, ${plan}.`,
    answerHolds: (tier, price, spare) => `In ${tier} (${price}) passt alles, mit ${spare} Spielraum.`,
    answerHoldsTightly: (tier, price, spare) =>
      `In ${tier} (${price}) passt alles, aber knapp: mit nur ${spare} Spielraum.`,
    answerMix: (plans, price, saves) =>
      `Am günstigsten für euch alle: ${plans}, ${price}.${saves && ` So zahlt ihr im Monat ${saves} weniger, als wenn ihr teilt wie bisher.`}`,
    answerMixPool: (tier, names, shared) =>
      shared ? `${tier} gemeinsam für ${names}` : `${tier} für ${names}`,
    answerUnprotected: (tier, size) =>
      `Bei ${tier} zu bleiben geht nur, wenn Fotos ungeschützt bleiben (${size}).`,
    answerPhotosNowhere: (devices) =>
      `Die Fotos auf ${dative(devices)} sind nirgends geschützt: Sie sind in keinem Backup und nicht in iCloud-Fotos.`,
    answerNoWay: (tier) => `Nichts, wozu wir raten würden, bringt alles in ${tier} unter.`,
    answerAddRows: (size) =>
      `Oder gib ${size} frei: Trag deine größten Posten ein, und wir wählen für dich aus.`,
    answerTonightWont: (missing, device) =>
      `Das Backup${ofDevice(device)} heute Nacht braucht ${missing} mehr, als du frei hast.`,
    answerTonightUnsure: (device) =>
      `Ob das Backup${ofDevice(device)} heute Nacht Platz findet, lässt sich aus diesen Zahlen nicht sagen.`,
    answerTonightWill: (device) => `Das Backup${ofDevice(device)} heute Nacht findet Platz.`,
    answerHoldsIt: (tier, price) => `In ${tier} (${price}) passt es.`,
    answerNothingHolds: (tier, missing) =>
      `Selbst in ${tier} passt nicht alles: Der Bedarf liegt ${missing} darüber. Ein Backup auf einem Computer braucht in iCloud keinen Platz.`,
    answerRounding: (tier) =>
      `Ob alles in ${tier} passt, lässt sich nicht sagen: Die Größen sind gerundet, und die Rundung entscheidet.`,
    answerBeSure: (tier, plan) => `Damit die Rundung bei ${tier} keine Rolle spielt, ${plan}.`,
    answerComputer: (tier, plan) => `Oder ${plan}: Dann passt alles in ${tier}.`,
    answerFor: (name, sentence) => `${name}: ${sentence}`,

    planAppCount: (n) => plural(n, { one: 'eine App', other: '# Apps' }),
    planApps: (apps, device) => `nimm ${apps} aus dem Backup von ${dative(device)}`,
    planPhotosOff: (devices) =>
      `schalte „Fotomediathek“ im Backup von ${dative(devices)} aus (diese Fotos sind von einem anderen Gerät in iCloud)`,
    planPhotosMove: (devices) => `übertrage die Fotos auf ${dative(devices)} zu iCloud-Fotos`,
    planMessagesMove: (devices) =>
      `übertrage die Nachrichten auf ${dative(devices)} zu „Nachrichten in iCloud“`,
    planOldBackups: (names) => `lösche das alte Backup von ${dative(names)}`,
    planEmptyDeleted: 'leere in Fotos „Zuletzt gelöscht“',
    planDrive: (names) => `entferne ${names} aus iCloud Drive`,
    planComputer: (device) => `lege das Backup von ${dative(device)} stattdessen auf einem Computer an`,
    planAppsReturn: (plan, n, alone) =>
      n === 1
        ? `${plan}; ${alone ? 'sie' : 'die App'} lädt ihre Daten nach der Anmeldung normalerweise wieder. Prüfe das vorher`
        : `${plan}; ${alone ? 'sie' : 'die Apps'} laden ihre Daten nach der Anmeldung normalerweise wieder. Prüfe das vorher`,
    planAppsCheck: (plan, n, alone) =>
      n === 1
        ? `${plan}; prüfe vorher, was ${alone ? 'sie' : 'die App'} verlieren würde`
        : `${plan}; prüfe vorher, was jede ${alone ? 'von ihnen' : 'der Apps'} verlieren würde`,
    planApply: 'Diesen Plan übernehmen',
    planAppliedHint: 'Merkt die Änderungen nur auf dieser Seite vor; auf deinen Geräten passiert nichts.',

    answerSave: 'Als Bild sichern',
    answerSaveNamesNone: 'Ohne Namen: nur die Größen, die Arten und der Preis.',
    answerSaveAs: (format) => `Als ${format} sichern`,
    answerSaveFailed: 'Das Bild ließ sich nicht erstellen. Versuch es noch einmal oder im anderen Format.',

    sumOpen: 'Zeigen, wie sich das zusammensetzt',
  };
};
