import type { TermCode } from '../../model/term.js';
import { categories } from './categories.js';

/** Words of the sums behind the figures of `stowage-answer`; they come when the first is opened. */
export const sums = {
  sumOf: (figure: string) => `How ${figure} adds up`,
  sumTerm: (code: TermCode, name: string) => {
    if (code === 'app') return name;
    if (code === 'rounding') return 'Difference from rounded sizes';
    const category = code === 'rest-of-total' ? 'System and other (what no row explains)' : categories[code];
    return name ? `${category}, ${name}` : category;
  },
  sumClose: 'Close',
  sumSpare: (tier: string) => `Free on ${tier}`,
  sumMissing: (tier: string) => `Too much for ${tier}`,
  sumNeed: 'Needed now',
  sumAfter: 'Needed then',
  sumComesTo: 'Comes to',
  sumTonight: 'What tonight’s backup lacks',
  sumFree: 'Free now',
  sumNext: 'The next backup adds',
  sumUsed: 'Used now',
  sumCapacity: (tier: string) => `Room on ${tier}`,
  sumHeadroom: 'Kept free, so that the next backups find room',
  sumToFree: 'To be freed',
  sumPlan: 'What the plan changes',
  sumUnprotected: 'Photos that would be protected nowhere',
  sumPrice: 'A month',
  sumSaves: 'Saved a month',
  sumPriceNow: 'Now',
  sumPriceThen: 'Then',
};
