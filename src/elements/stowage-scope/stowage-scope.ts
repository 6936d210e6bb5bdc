import type { Household, HouseholdInput } from '../../model/household.js';
import type { DataProblem } from '../../scope/context.js';
import { ScopeController } from '../../scope/scope-controller.js';
import type { Action } from '../../store/actions.js';
import type { Answer } from '../../store/create-store.js';
import type { Snapshot } from '../../store/snapshot.js';
import { adoptSheets } from '../sheets.js';
import { scopeStyles } from './stowage-scope.styles.js';

/**
 * One household for all Stowage elements inside, and for those elsewhere whose `for` has its id. Draws nothing.
 * Takes its household from the property, a JSON child (`<script type="application/json">`), `scenario`, else
 * shows the example.
 *
 * @attr {'5GB' | '50GB' | '200GB' | '2TB' | '6TB' | '12TB'} tier - What the first account pays for.
 * @attr {string} region - ISO 3166 code of the country whose prices are shown.
 * @attr {string} scenario - The id of a household that comes with the package.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is; without it the page decides.
 *
 * @slot - Anything; Stowage elements in it share the household.
 *
 * @fires {StowageChangeEvent} stowage-change - Once for every action that changed something: `detail` is `{snapshot, action}`.
 */
export class StowageScope extends HTMLElement {
  readonly #scope = new ScopeController(this);

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptSheets(root, [scopeStyles]);
    root.append(document.createElement('slot'));
  }

  /**
   * The household shown. A value that says the same as the one before is ignored, another one is a step that can
   * be undone, a malformed one is only told in `problems`; `null` gives way to what the markup says.
   */
  get household(): Household | null {
    return this.#scope.household;
  }

  set household(household: HouseholdInput | Household | null) {
    this.#scope.household = household;
  }

  /** What there is to show; `null` until the data is there. */
  get snapshot(): Snapshot | null {
    return this.#scope.snapshot;
  }

  /** What is wrong in the data that the page gave. */
  get problems(): readonly DataProblem[] {
    return this.#scope.problems;
  }

  /** Carries out an action, or says why it can't; nothing until the data is there. */
  request(action: Action): Answer | undefined {
    return this.#scope.request(action);
  }

  connectedCallback(): void {
    this.#scope.hostConnected();
  }

  disconnectedCallback(): void {
    this.#scope.hostDisconnected();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, [scopeStyles]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-scope': StowageScope;
  }
}
