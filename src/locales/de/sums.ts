import type { sums as english } from '../en/sums.js';
import type { Wording } from '../wording.js';
import { categories } from './categories.js';

/** Words of the sums behind the figures of `stowage-answer`. */
export const sums = (): Wording<typeof english> => ({
  sumOf: (figure) => `Wie ${figure} zustande kommt`,
  sumTerm: (code, name) => {
    if (code === 'app') return name;
    if (code === 'rounding') return 'Differenz aus gerundeten Größen';
    const category =
      code === 'rest-of-total' ? 'System und Sonstiges (was keine Zeile erklärt)' : categories[code];
    return name ? `${category}, ${name}` : category;
  },
  sumClose: 'Schließen',
  sumSpare: (tier) => `Frei bei ${tier}`,
  sumMissing: (tier) => `Zu viel für ${tier}`,
  sumNeed: 'Jetzt nötig',
  sumAfter: 'Danach nötig',
  sumComesTo: 'Ergibt',
  sumTonight: 'Was dem Backup heute Nacht fehlt',
  sumFree: 'Jetzt frei',
  sumNext: 'Das nächste Backup braucht zusätzlich',
  sumUsed: 'Jetzt belegt',
  sumCapacity: (tier) => `Platz bei ${tier}`,
  sumHeadroom: 'Reserve, damit die nächsten Backups Platz finden',
  sumToFree: 'Freizugeben',
  sumPlan: 'Was der Plan ändert',
  sumUnprotected: 'Fotos, die nirgends geschützt wären',
  sumPrice: 'Im Monat',
  sumSaves: 'Ersparnis im Monat',
  sumPriceNow: 'Jetzt',
  sumPriceThen: 'Dann',
});
