import type { tradeoff as english } from '../en/tradeoff.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

type LossWord = Parameters<typeof english.tradeoffHardest>[0];

const whys: Record<Parameters<typeof english.tradeoffWhy>[0], string> = {
  'as-is': 'bleibt, wie es ist',
  'app-returns': 'kommt nach der Anmeldung normalerweise zurück; prüfe das vorher',
  'app-cloud-confirmed': 'hat ein eigenes Backup, sagst du',
  'app-cloud': 'prüfe, ob das eigene Backup eingeschaltet ist',
  'app-check': 'Anmeldung oder Spielstand vielleicht weg',
  'app-unknown': 'diese App kennen wir nicht: erst prüfen',
  'app-only': 'vielleicht die einzige Kopie; du hast es erlaubt',
  'app-device': 'vielleicht die einzige Kopie; du hast es erlaubt',
  'empty-deleted': 'was darin ist, ist endgültig weg',
  'old-backup': 'niemand braucht es, sagst du',
  'messages-to-icloud': 'kommen zu „Nachrichten in iCloud“',
  'photos-to-icloud': 'kommen zu iCloud-Fotos',
  'photos-elsewhere': 'sind von einem anderen Gerät in iCloud',
  'drive-item': 'wird aus iCloud Drive gelöscht: Behalte anderswo eine Kopie',
  'computer-backup': 'kommt stattdessen auf einen Computer',
  'photos-unprotected': 'wären nirgends geschützt',
};

const hardest: Record<LossWord, string> = {
  returns: 'Alles davon kommt normalerweise von selbst zurück; prüfe das vorher.',
  nuisance: 'Es ist höchstens lästig.',
  hurts: 'Manches davon zu verlieren täte weh.',
  irreplaceable: 'Manches davon wäre unersetzlich.',
};

const said: Record<LossWord, string> = {
  returns: 'kommt von selbst zurück, sagst du',
  nuisance: 'lästig, sagst du',
  hurts: 'täte weh, sagst du',
  irreplaceable: 'unersetzlich, sagst du',
};

const highest: Record<LossWord, string> = {
  returns: 'mehr zu tun, doch alles kommt von selbst zurück',
  nuisance: 'mehr Verzicht, höchstens lästig',
  hurts: 'mehr Verzicht, ganz oben, was zu verlieren wehtäte',
  irreplaceable: 'mehr Verzicht, ganz oben, was unersetzlich ist',
};

/** Words of `stowage-tradeoff`. */
export const tradeoff = ({ plural, number }: Speech): Wording<typeof english> => {
  const changes = (n: number) => plural(n, { one: 'einer Änderung', other: '# Änderungen' });
  const things = (n: number) => plural(n, { one: 'eine Sache', other: '# Sachen' });
  return {
    tradeoffPool: 'Wessen Speicher',
    tradeoffEmpty: 'Füge eine Person oder ein Gerät hinzu, dann wird hier abgewogen, was wegbleiben könnte.',
    tradeoffUnknown: 'Gib eine Größe ein, dann wird hier abgewogen, was wegbleiben könnte.',
    tradeoffWorking: 'Wir wägen ab, was wegbleiben könnte …',
    tradeoffRows: 'Trag deine größten Posten ein, dann wird hier abgewogen, was wegbleiben könnte.',
    tradeoffNothing: 'Hier gibt es nichts, was wir weglassen würden.',

    tradeoffSlider: 'Wie viel weggelassen wird',
    tradeoffAsIs: 'Nichts weggelassen.',
    tradeoffAsWished: (freed) => `Nichts weiter weggelassen: Was du gewählt hast, macht ${freed} frei.`,
    tradeoffFrees: (n, freed) =>
      plural(n, { one: `Eine Änderung macht ${freed} frei.`, other: `# Änderungen machen ${freed} frei.` }),
    tradeoffTakes: (n, more) =>
      n === 0
        ? `Nichts weiter weggelassen: Was du gewählt hast, braucht ${more} mehr als heute.`
        : `Mit ${changes(n)} braucht es noch ${more} mehr als heute.`,
    tradeoffLeft: (left, tier, price, verdict) =>
      ({
        fits: `Dann bleiben ${left} übrig; in ${tier} (${price}) passt es.`,
        tight: `Dann bleiben ${left} übrig; in ${tier} (${price}) passt es knapp.`,
        unsure: `Dann bleiben ${left} übrig; ob es in ${tier} (${price}) passt, entscheidet die Rundung.`,
        over: `Dann bleiben ${left} übrig, mehr als ${tier} (${price}).`,
      })[verdict],
    tradeoffHardest: (word) => hardest[word],

    tradeoffDrag: 'Zieh an der Linie oder nutze die Pfeiltasten.',
    tradeoffAxes: (word) => `Zur Seite: mehr frei. Nach oben: ${highest[word]}.`,
    tradeoffPicture: (n, freed) =>
      plural(n, {
        one: `Was mehr Platz kostet: eine Stufe, bis zu ${freed} frei.`,
        other: `Was mehr Platz kostet: # Stufen, bis zu ${freed} frei.`,
      }),
    tradeoffPictureTier: (tier, n) => `Nach ${changes(n)} genügen ${tier}.`,
    tradeoffShown: (shown, all) => `${number(shown)} von ${number(all)} Stufen sind zu sehen.`,
    tradeoffSampled: (n) =>
      plural(n, {
        one: 'Es gibt zu viele Pläne, um alle zu prüfen: Dies sind gute, und der beste spart vielleicht noch eine harmlose Änderung oder etwas Gleichwertiges.',
        other:
          'Es gibt zu viele Pläne, um alle zu prüfen: Dies sind gute, und der beste spart vielleicht noch bis zu # harmlose Änderungen oder etwas Gleichwertiges.',
      }),

    tradeoffCaption: `Der Verlust zählt ${number(3)} für jede Änderung, und mehr, je weniger sicher etwas zurückkommt: ${number(100)} mehr für eine einzige Kopie.`,
    tradeoffFreed: 'Frei',
    tradeoffChanges: 'Änderungen',
    tradeoffLoss: 'Verlust',
    tradeoffTier: 'Genügt',
    tradeoffNoTier: 'keiner',

    tradeoffMoney: 'Was Geld im Monat bringt',
    tradeoffFits: 'nichts wegzulassen',
    tradeoffAfter: (n) => `nach ${changes(n)}`,
    tradeoffItemise: 'trag dafür deine größten Posten ein',
    tradeoffOut: 'durch Weglassen nicht zu erreichen',
    tradeoffBuys: (more, n) => `Für ${more} mehr im Monat behältst du ${things(n)}.`,
    tradeoffBuysEach: (more, n, each) =>
      `Für ${more} mehr im Monat behältst du ${things(n)}, für je etwa ${each}.`,
    tradeoffBuysPer: (more, n, unit, per) =>
      `Für ${more} mehr im Monat behältst du ${things(n)}, etwa ${number(per)} je ${unit}.`,
    tradeoffOthers: (tier) => `Andere Wege zu ${tier}`,
    tradeoffNoOther: 'Kein anderer Weg ist so gut.',
    tradeoffEqual: (out, kept) => `Ebenso gut: ${out} statt ${kept}`,
    tradeoffAndMore: (n) => `${number(n)} weitere`,
    tradeoffFewest: (n) =>
      plural(n, {
        one: 'Am wenigsten zu tippen: nur eine Änderung',
        other: 'Am wenigsten zu tippen: nur # Änderungen',
      }),
    tradeoffComputer: (device, n) => {
      const more = plural(n - 1, { one: 'eine weitere Änderung', other: '# weitere Änderungen' });
      return n > 1
        ? `${device}: Backup auf einem Computer, und ${more}`
        : `${device}: Backup auf einem Computer`;
    },

    tradeoffPlan: 'Was hier wegbleibt',
    tradeoffGroup: (name, freed) => `${name}: ${freed}`,
    tradeoffAccount: (name) => `iCloud, ${name}`,
    tradeoffPhotos: 'Fotos',
    tradeoffMessages: 'Nachrichten',
    tradeoffDeleted: '„Zuletzt gelöscht“ in Fotos',
    tradeoffBackup: (name) => `Backup: ${name}`,
    tradeoffWhy: (why) => whys[why],
    tradeoffSaid: (word) => said[word],
    tradeoffMore: (n) => `${number(n)} weitere zeigen`,
    tradeoffUse: 'Diesen Plan übernehmen',
    tradeoffHint: 'Merkt die Änderungen nur auf dieser Seite vor; auf deinen Geräten passiert nichts.',
    tradeoffUsed: 'Der Plan ist auf dieser Seite vorgemerkt.',
  };
};
