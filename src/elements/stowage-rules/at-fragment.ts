import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** Each page's address as somebody last went where it names. */
const served = new WeakMap<Document, string>();
const heard = new WeakSet<Event>();

/**
 * Brings what the page's address names into sight and gives it the focus. A browser looks for a fragment in the
 * document alone, not in shadow trees. Of several elements that have it the first one goes there.
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
    if (served.get(page) !== page.location.href) this.arrive();
  }

  /** The address of a part, whatever the page takes for its base. */
  addressOf(id: string): string {
    const { href } = this.#host.ownerDocument.location;
    return `${href.replace(/#.*$/s, '')}#${id}`;
  }

  /** Whether the address names a part that is there: then it is in sight now. */
  arrive(): boolean {
    const { ownerDocument: page } = this.#host;
    const id = page.location.hash.slice(1);
    const found = id && this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!found) return false;
    served.set(page, page.location.href);
    this.#host.closest('details')?.setAttribute('open', '');
    found.scrollIntoView();
    found.focus({ preventScroll: true });
    return true;
  }

  readonly #changed = (event: Event): void => {
    if (!heard.has(event) && this.arrive()) heard.add(event);
  };
}
