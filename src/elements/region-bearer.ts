import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ScopeLink } from '../scope/scope-link.js';
import { Learnable } from '../store/learnable.js';
import type { Localize } from './localize.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Nothing is read out before the first change: it needn't be there for the first answer. */
const live = new Learnable(() => import('./live-region.js'));

/** Offers an element that is drawn to its scope, whose live region stands in one of them. */
export class RegionBearer implements ReactiveController {
  readonly #host: Host;
  readonly #link: ScopeLink;
  readonly #localize: Localize;
  #scope: HTMLElement | null = null;
  #leave: (() => void) | undefined;

  constructor(host: Host, link: ScopeLink, localize: Localize) {
    this.#host = host;
    this.#link = link;
    this.#localize = localize;
    host.addController(this);
  }

  hostUpdated(): void {
    const { scope } = this.#link;
    if (scope === this.#scope) return;
    this.hostDisconnected();
    this.#scope = scope;
    if (!scope) return;
    live.load().then(
      ({ liveRegionOf }) => {
        const bearer = { host: this.#host, localize: this.#localize };
        if (scope === this.#scope) this.#leave ??= liveRegionOf(scope).join(bearer);
      },
      () => undefined, // Then nothing is read out; the browser reports the failed request.
    );
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#scope = null;
  }
}
