import type { Household, HouseholdInput } from '../../model/household.js';
import type { DataProblem, Remembering } from '../../scope/context.js';
import { ScopeController } from '../../scope/scope-controller.js';
import type { Action } from '../../store/actions.js';
import type { Answer } from '../../store/create-store.js';
import type { Snapshot } from '../../store/snapshot.js';
import { showProblems } from '../problems-box.js';
import { adoptSheets } from '../sheets.js';
import { scopeStyles } from './stowage-scope.styles.js';

/**
 * One household for all Stowage elements inside, and for those elsewhere whose `for` has its id. Draws nothing.
 * Shows the first of these that is there: what the reader has kept, the `household` property, `src`, a JSON child
 * (`<script type="application/json">`), `scenario`, the example. After the reader’s first edit, what comes later waits
 * for `--stowage-reset`. A button obeys with `commandfor` and `--stowage-undo`, `--stowage-redo`, `--stowage-reset`,
 * and, where there is `remember`, `--stowage-remember` and `--stowage-forget`.
 *
 * @attr {string} src - URL of a household’s JSON.
 * @attr {string} scenario - The id of a built-in household to start with.
 * @attr {'5GB' | '50GB' | '200GB' | '2TB' | '6TB' | '12TB'} tier - What the first account pays for.
 * @attr {string} region - ISO 3166 code of the country whose prices are shown.
 * @attr {string} prices - URL of a price table (JSON) that is laid on the built-in list prices.
 * @attr {string} tiers - The tiers to show beside the one there is, as in `50GB 200GB 2TB`; without it, all.
 * @attr {string} headroom - A size to keep free, as in `2 GB`; without it, what suits the tier.
 * @attr {string} remember - Lets the reader keep their numbers, and what they told `stowage-doctor`, in this browser: under this name, or, empty, for this page and element; of several, each needs a name or an id.
 * @attr {boolean} debug - Shows what is wrong in the page’s data on every page, not only on its author’s own computer.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is; without it the page decides.
 *
 * @csspart problems - What is wrong in the page’s data, for its author.
 *
 * @slot - Anything; Stowage elements in it share the household.
 *
 * @fires {StowageChangeEvent} stowage-change - Once for every action that changed something: `detail` is `{snapshot, action}`.
 */
export class StowageScope extends HTMLElement {
  static readonly observedAttributes = ['debug'];

  readonly #scope = new ScopeController(this, {
    told: ({ problems }) => {
      showProblems(this, problems, this.hasAttribute('debug'));
    },
  });

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

  /** Whether the reader’s numbers and answers are kept; nothing where there is no `remember`, or the browser refuses. */
  get remembering(): Remembering | undefined {
    return this.#scope.handle.remembering;
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

  attributeChangedCallback(): void {
    showProblems(this, this.problems, this.hasAttribute('debug'));
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
