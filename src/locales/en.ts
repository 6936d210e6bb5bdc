import { shared } from './en/shared.js';

/** English: the built-in words, and the shape of every other language's. */
export const en = { $code: 'en', $name: 'English', $dir: 'ltr' as 'ltr' | 'rtl', ...shared };

/** The words of one language. */
export type Terms = typeof en;
