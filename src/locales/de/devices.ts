import type { devices as english } from '../en/devices.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

const nextMeans: Record<Parameters<typeof english.nextMeans>[0], string> = {
  increment: 'was hinzukommt (mit einem Plus)',
  total: 'das ganze Backup',
  unknown: 'Ich weiß es nicht',
};

/** Words of the first three questions of `stowage-devices`. */
export const devices = ({ gb }: Speech): Wording<typeof english> => ({
  devicesTitle: 'Deine Zahlen',
  whereToFind: 'Wo das steht',
  payTitle: (owner) => (owner ? `Wofür zahlt ${owner}?` : 'Wofür zahlst du?'),
  payMore: 'Mehr Speicher oder Apple One',
  usedLabel: (owner) => (owner ? `Belegt von ${dative(owner)}` : 'Belegt'),
  theFamily: 'die Familie',
  usedHelp: `Die Zahl über dem farbigen Balken: „${gb(4.8)} von ${gb(5)} belegt“.`,
  nextLabel: 'Größe des nächsten Backups',
  nextLabelOf: (device) => `Größe des nächsten Backups von ${dative(device)}`,
  nextHelp: `Auf der Seite zum Backup dieses Geräts (englisch „Next Backup Size“). Die Einstellungen zeigen mit einem Plus, was das nächste Backup hinzufügt: „+${gb(1.2)}“.`,
  nextMeansLabel: 'Diese Zahl ist',
  nextMeans: (means) => nextMeans[means],
  familyTitle: 'Wofür zahlt die Familie?',
});
