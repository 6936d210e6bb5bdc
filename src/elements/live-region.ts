import { advice } from '../locales/en/advice.js';
import { answer } from '../locales/en/answer.js';
import { askScope } from '../scope/ask-scope.js';
import type { ScopeHandle } from '../scope/context.js';
import type { StowageChangeEvent } from '../scope/events.js';
import type { Snapshot } from '../store/snapshot.js';
import { Figures } from '../telling/figures.js';
import { sentences } from '../telling/sentences.js';
import { speak, type Localize } from './localize.js';

speak({ ...answer, ...advice });

/** Milliseconds without a change before the answer is read out. */
const PAUSE = 1200;

/** Milliseconds that the region stands empty at its place, so that it is known before it says anything. */
const NOTICED = 100;

/** An element in whose shadow tree the region may stand, and its words. */
export interface Bearer {
  readonly host: HTMLElement;
  readonly localize: Localize;
}

/** Where a scope's elements meet, from whichever bundle they come. Only grows. */
interface LiveRegion {
  /** Gives a function that ends it: then the next one bears the region, which lasts until the last has gone. */
  join(bearer: Bearer): () => void;
}

const KEY = Symbol.for('stowage/live-region@1');

export function liveRegionOf(scope: HTMLElement): LiveRegion {
  const known: unknown = Reflect.get(scope, KEY);
  if (known) return known as LiveRegion;
  const region = new ScopeRegion(scope);
  Object.defineProperty(scope, KEY, { value: region, configurable: true });
  return region;
}

/**
 * A scope's one live region: what the reader changes there has its answer read out, politely, once they have paused,
 * whichever elements show it. It stands in the first of the scope's elements that is displayed.
 */
class ScopeRegion implements LiveRegion {
  readonly #scope: HTMLElement;
  readonly #element: HTMLElement;
  readonly #bearers = new Set<Bearer>();
  readonly #leaveScope: () => void;
  #bearer: Bearer | undefined;
  /** What was shown before the change that waits to be read out, and what is shown. */
  #before: Snapshot | null = null;
  #now: Snapshot | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(scope: HTMLElement) {
    this.#scope = scope;
    this.#element = scope.ownerDocument.createElement('p');
    this.#element.className = 'visually-hidden';
    this.#element.role = 'status';
    this.#leaveScope = askScope(scope, this.#element, this.#hear);
    scope.addEventListener('stowage-change', this.#changed);
  }

  join(bearer: Bearer): () => void {
    this.#bearers.add(bearer);
    if (!this.#bearer) this.#standIn(bearer);
    return () => {
      this.#bearers.delete(bearer);
      if (this.#bearers.size === 0) this.#end();
      else if (bearer === this.#bearer) this.#stand();
    };
  }

  #end(): void {
    clearTimeout(this.#pause);
    this.#scope.removeEventListener('stowage-change', this.#changed);
    this.#leaveScope();
    this.#element.remove();
    Reflect.deleteProperty(this.#scope, KEY);
  }

  #stand(): void {
    const bearers = [...this.#bearers];
    this.#standIn(bearers.find(({ host }) => host.checkVisibility()) ?? bearers[0]);
  }

  /** Who joins first bears it unseen: to ask what is displayed while elements are added costs a layout for each. */
  #standIn(bearer: Bearer | undefined): void {
    this.#bearer = bearer;
    const root = bearer?.host.shadowRoot;
    if (root && this.#element.parentNode !== root) root.append(this.#element);
  }

  readonly #hear = ({ snapshot }: ScopeHandle): void => {
    if (snapshot === this.#now) return;
    if (this.#pause === undefined) this.#before = this.#now;
    this.#now = snapshot;
  };

  readonly #changed = ({ target }: StowageChangeEvent): void => {
    if (target !== this.#scope) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#prepare, PAUSE);
  };

  readonly #prepare = (): void => {
    this.#stand();
    this.#element.textContent = '';
    this.#pause = setTimeout(this.#say, NOTICED);
  };

  readonly #say = (): void => {
    const [before, now, localize] = [this.#before, this.#now, this.#bearer?.localize];
    this.#pause = undefined;
    if (!now || !localize) return;
    if (now.ready) {
      this.#pause = setTimeout(this.#say, PAUSE);
      return;
    }
    const text = leadOf(now, localize);
    const isOther = before?.ready !== null || leadOf(before, localize) !== text;
    if (isOther && focusedText(this.#scope.ownerDocument) !== text) this.#element.textContent = text;
  };
}

/** The first sentence of the answer. */
function leadOf(snapshot: Snapshot, localize: Localize): string {
  const { recommendation } = snapshot.results;
  if (!recommendation) return localize.term('answerNobody');
  const figures = new Figures();
  const { poolId } = recommendation;
  const [lead = ''] = sentences({ snapshot, localize, figures, poolId }, recommendation);
  return figures.plain(lead);
}

/** What has the focus is read already. */
function focusedText({ activeElement }: DocumentOrShadowRoot): string | null {
  if (!activeElement) return null;
  const { shadowRoot, textContent } = activeElement;
  return shadowRoot?.activeElement ? focusedText(shadowRoot) : textContent;
}
