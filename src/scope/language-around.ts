import { shadowRootOf } from './tree-order.js';

/** The element above, out of shadow trees through their hosts. */
function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? shadowRootOf(element)?.host ?? null;
}

/** What an attribute says on the element or the nearest around that has it; empty: nothing. */
export function nearestAttribute(element: Element, name: 'lang' | 'dir'): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const value = at.getAttribute(name);
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

/** The language the page says around an element, as a BCP 47 tag; English where it says none. */
export function languageAround(element: Element): string {
  const lang = nearestAttribute(element, 'lang').replaceAll('_', '-');
  return isTag(lang) ? lang : 'en';
}
