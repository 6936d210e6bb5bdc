import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** Where an address led to. */
interface Arrival {
  readonly href: string;
  readonly host: Host;
  readonly part: HTMLElement;
}

/** Of each page where somebody last went. */
const arrivals = new WeakMap<Document, Arrival>();
const heard = new WeakSet<Event>();
/** Of each page whose link an address was taken from, where several have the same part. */
const followed = new WeakMap<Document, Map<string, AtFragment>>();

/**
 * Brings what the page's address names into sight and gives it the focus. A browser looks for a fragment in the
 * document alone, not in shadow trees. Of several elements that have it the one whose link was followed goes there,
 * else the first.
 */
export class AtFragment implements ReactiveController {
  readonly #host: Host;
  #document: Document | undefined;
  #isDrawn = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.defaultView?.addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    this.#document?.defaultView?.removeEventListener('hashchange', this.#changed);
    this.#document = undefined;
  }

  hostUpdated(): void {
    const page = this.#document;
    if (!page || this.#isDrawn || !this.#host.renderRoot.querySelector('[id]')) return;
    this.#isDrawn = true;
    const last = arrivals.get(page);
    if (last?.href !== page.location.href || this.#isBefore(last)) this.#arrive();
  }

  /** The address of a part, whatever the page takes for its base. */
  addressOf(id: string): string {
    const { href } = this.#host.ownerDocument.location;
    return `${href.replace(/#.*$/s, '')}#${id}`;
  }

  /** For the click on a link to a part: it leads to this element's own. */
  readonly follow = (event: MouseEvent): void => {
    const { ownerDocument: page } = this.#host;
    const { href } = event.currentTarget as HTMLAnchorElement;
    followed.set(page, (followed.get(page) ?? new Map<string, AtFragment>()).set(href, this));
    if (page.location.href !== href || isElsewhere(event)) return;
    // The address stays the same, so nothing would tell that somebody wants to go there.
    event.preventDefault();
    this.#arrive();
  };

  /** Whether the address names a part that is there: then it is in sight now. */
  #arrive(): boolean {
    const { ownerDocument: page } = this.#host;
    const id = page.location.hash.slice(1);
    const part = id && this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!part) return false;
    arrivals.set(page, { href: page.location.href, host: this.#host, part });
    this.#host.closest('details')?.setAttribute('open', '');
    part.scrollIntoView();
    part.focus({ preventScroll: true });
    return true;
  }

  /** Drawn later but further up, while its reader is still where the other led. */
  #isBefore({ host, part }: Arrival): boolean {
    const position = this.#host.compareDocumentPosition(host);
    const isAbove = (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const isInOneTree = (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
    return isAbove && isInOneTree && host.shadowRoot?.activeElement === part;
  }

  readonly #changed = (event: Event): void => {
    const page = this.#document;
    const chosen = page && followed.get(page)?.get(page.location.href);
    if (chosen && chosen !== this && chosen.#document === page) return;
    if (!heard.has(event) && this.#arrive()) heard.add(event);
  };
}

/** Into another tab or window, or onto the disk. */
const isElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
