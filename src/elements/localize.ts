import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import type { Terms } from '../locales/en.js';
import { shared } from '../locales/en/shared.js';

const ENGLISH = { $code: 'en', $name: 'English', $dir: 'ltr' } as const;

/** An element brings its own English words, so that those of elements loaded later come with them. */
export function speak(words: Partial<Terms>): void {
  registerTranslation({ ...words, ...ENGLISH });
}

speak(shared);

const observed = new WeakSet<Document>();

/** One observer a document: an ancestor's `lang` or `dir` may change under any element. */
function observe(root: Document): void {
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver(update).observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
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
  override hostConnected(): void {
    super.hostConnected();
    observe(this.host.ownerDocument);
  }

  /** The language the page says; it decides how a typed number is read. */
  pageLang(): string {
    const lang = nearest(this.host, 'lang').replaceAll('_', '-');
    return isTag(lang) ? lang : 'en';
  }

  /** The language of the words, and so of numbers and dates between them. */
  override lang(): string {
    const lang = this.pageLang();
    return this.exists('$code', { lang }) ? lang : ENGLISH.$code;
  }

  override dir(): string {
    return nearest(this.host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }
}
