import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import type { Terms } from '../locales/en.js';
import { shared } from '../locales/en/shared.js';

const ENGLISH = { $code: 'en', $name: 'English', $dir: 'ltr' } as const;

/** Grows whenever words are added or a page's `lang` changes: what was looked up before is to be looked up again. */
let version = 0;

/** An element brings its own English words, so that those of elements loaded later come with them. */
export function speak(words: Partial<Terms>): void {
  version += 1;
  registerTranslation({ ...words, ...ENGLISH });
}

speak(shared);

const observed = new WeakSet<Document>();

/** One observer a document: an ancestor's `lang` or `dir` may change under any element. */
function observe(root: Document): void {
  if (observed.has(root)) return;
  observed.add(root);
  const changed = () => {
    version += 1;
    update();
  };
  new MutationObserver(changed).observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
}

/** The element above, out of shadow roots through their hosts. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function nearest(element: Element, attribute: 'lang' | 'dir'): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const value = at.getAttribute(attribute);
    if (value) return value;
  }
  return '';
}

const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
};

/** Terms in the language of the nearest `lang`, looked for through shadow hosts; English where it has no words. */
export class Localize extends LocalizeController<Terms> {
  /** Every word of an element asks for its language. */
  #known: { readonly version: number; readonly page: string; readonly words: string } | undefined;

  override hostConnected(): void {
    super.hostConnected();
    this.#known = undefined;
    observe(this.host.ownerDocument);
  }

  /** The language the page says; it decides how a typed number is read. */
  pageLang(): string {
    return this.#look().page;
  }

  /** The language of the words, and so of numbers and dates between them. */
  override lang(): string {
    return this.#look().words;
  }

  override dir(): string {
    return nearest(this.host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  #look() {
    if (this.#known?.version === version) return this.#known;
    const lang = nearest(this.host, 'lang').replaceAll('_', '-');
    const page = isTag(lang) ? lang : 'en';
    const words = this.exists('$code', { lang: page }) ? page : ENGLISH.$code;
    this.#known = { version, page, words };
    return this.#known;
  }
}
