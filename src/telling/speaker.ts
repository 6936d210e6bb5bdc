import type { FunctionParams } from '@shoelace-style/localize';
import type { Terms } from '../locales/en.js';

/** Who tells something in a language: an element’s own words, or a language’s without any page. */
export interface Speaker {
  /** BCP 47: the language of the words, and so of numbers and dates between them. */
  lang(): string;
  dir(): 'ltr' | 'rtl';
  term<Key extends keyof Terms>(key: Key, ...args: FunctionParams<Terms[Key]>): string;
}
