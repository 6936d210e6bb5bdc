import { formatSize } from '../model/format-size.js';
import { numberFormat } from '../model/locale-number.js';
import { GIB } from '../model/size.js';

/** What stands for a number, by its plural form; `#` is the number itself. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How a language's region writes numbers, for words with figures of their own: Arabic has other digits in Egypt. */
export interface Speech {
  readonly number: (n: number) => string;
  /** GB as text. */
  readonly gb: (count: number) => string;
  readonly plural: (n: number, forms: Forms) => string;
}

/** @param locale a BCP 47 tag */
export function speechOf(locale: string): Speech {
  const rules = new Intl.PluralRules(locale);
  const number = (n: number): string => numberFormat(locale, 1, true).format(n);
  return {
    number,
    gb: (count) => formatSize(Math.round(count * GIB), { locale }),
    plural: (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll('#', number(n)),
  };
}
