import { LocalizeController, update, type FunctionParams, type Translation } from '@shoelace-style/localize';
import type { Terms } from '../locales/en.js';
import { shared } from '../locales/en/shared.js';
import { numberFormat } from '../model/locale-number.js';
import { languageAround, nearestAttribute } from '../scope/language-around.js';
import { shadowRootOf } from '../scope/tree-order.js';
import type { Speaker } from '../telling/speaker.js';
import { dontLoad, loadLanguage } from './languages.js';
import { teach, wordsIn, type Words } from './lexicon.js';

const ENGLISH: Translation = { $code: 'en', $name: 'English', $dir: 'ltr' };

/** Grows whenever words are added or a page's `lang` changes: what was looked up before is to be looked up again. */
let version = 0;

const changed = (): void => {
  version += 1;
  update();
};

const spoken = new WeakSet<Words>();

/**
 * An element brings its own English words, so that those of elements loaded later come with them. Once: whatever is
 * taught is drawn anew by everything on the page.
 */
export function speak(words: Words): void {
  if (spoken.has(words)) return;
  spoken.add(words);
  version += 1;
  teach({ ...words, ...ENGLISH });
}

/** Words of a language: its BCP 47 code, its name, its direction, and as many terms as there are. */
export type Language = Partial<Terms> & Pick<Terms, '$code' | '$name' | '$dir'>;

/**
 * Teaches the elements a language, or other words in one they know: they use it wherever the nearest `lang` says
 * so. A term that is missing is told in English.
 */
export function speakLanguage(words: Language): void {
  version += 1;
  dontLoad(words.$code);
  teach(words, true);
}

speak(shared);

const observed = new WeakSet<Node>();

/** One observer a tree, up to the document: an ancestor's `lang` or `dir` may change anywhere above an element. */
function observe(element: Element): void {
  const shadow = shadowRootOf(element);
  if (shadow) observe(shadow.host);
  const root = element.getRootNode();
  if (observed.has(root)) return;
  observed.add(root);
  const options = { attributeFilter: ['lang', 'dir'], subtree: true };
  new MutationObserver(changed).observe(root, options);
}

interface Look {
  readonly version: number;
  readonly page: string;
  readonly words: string;
  readonly terms: Words;
  readonly dir: 'ltr' | 'rtl';
  /** The words are on their way. */
  readonly loading: Promise<void> | null;
}

/** Terms in the language of the nearest `lang`, looked for through shadow hosts; English where it has no words. */
export class Localize extends LocalizeController<Terms> implements Speaker {
  /** Every word of an element asks for its language. */
  #known: Look | undefined;

  override hostConnected(): void {
    super.hostConnected();
    this.#known = undefined;
    observe(this.host);
  }

  /** The language the page says; it decides how a typed number is read. */
  pageLang(): string {
    return this.#look().page;
  }

  /** The language of the words, and so of numbers and dates between them. */
  override lang(): string {
    return this.#look().words;
  }

  /** As the library does it, which would look the language up for every word. */
  override term<Key extends keyof Terms>(key: Key, ...args: FunctionParams<Terms[Key]>): string {
    const term = this.#look().terms[key];
    if (term === undefined) return super.term(key, ...args);
    return typeof term === 'function' ? String(Reflect.apply(term, undefined, args)) : term;
  }

  override number(value: number | string, options?: Intl.NumberFormatOptions): string {
    return options ? super.number(value, options) : numberFormat(this.lang(), 3, true).format(Number(value));
  }

  override dir(): 'ltr' | 'rtl' {
    return this.#look().dir;
  }

  /** What to wait for before anything is told; `null` when the words are there. */
  get loading(): Promise<void> | null {
    return this.#look().loading;
  }

  #look(): Look {
    if (this.#known?.version === version) return this.#known;
    const page = languageAround(this.host);
    const loading = loadLanguage(page, changed);
    // Until they come, the words are those told last.
    const others = loading && this.#known ? this.#known.words : ENGLISH.$code;
    const words = this.exists('$code', { lang: page }) ? page : others;
    const dir = nearestAttribute(this.host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
    this.#known = { version, page, words, terms: wordsIn(words), dir, loading };
    return this.#known;
  }
}
