import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { DataProblem } from '../scope/context.js';
import { ScopeConsumer } from '../scope/scope-consumer.js';
import type { ScopeLink } from '../scope/scope-link.js';
import type { Action } from '../store/actions.js';
import type { Answer } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';
import { Localize } from './localize.js';
import { RegionBearer } from './region-bearer.js';
import { adoptSheets } from './sheets.js';
import { leaveSight, turnOf, watchSight } from './turn.js';

/**
 * An element that shows its scope's snapshot, in its own words and, wherever it is moved to, its own styles. The
 * tokens are told here once; each element names those that it uses.
 *
 * @cssprop --stowage-accent - Links, buttons, focus.
 * @cssprop --stowage-on-accent - Text on the accent.
 * @cssprop --stowage-ink - Text.
 * @cssprop --stowage-muted - Notes.
 * @cssprop --stowage-paper - Background.
 * @cssprop --stowage-raised - Background of what is opened.
 * @cssprop --stowage-line - Thin lines.
 * @cssprop --stowage-good - What fits.
 * @cssprop --stowage-close - What fits tightly.
 * @cssprop --stowage-over - What doesn't fit, and mistakes.
 * @cssprop --stowage-radius - Rounded corners.
 * @cssprop --stowage-gap - Space between questions.
 */
export abstract class ScopedElement extends LitElement {
  /** The id of the scope to show, in the element's own tree or the document; it is waited for. */
  @property() for: string | null = null;

  protected readonly localize = new Localize(this);

  protected readonly scope: ScopeLink = this.linkScope();

  protected readonly regionBearer = new RegionBearer(this, this.scope, this.localize);

  /** What there is to show; `null` while there is no scope, or it waits for its data. */
  get snapshot(): Snapshot | null {
    return this.scope.snapshot;
  }

  /** What is wrong in the data that the page gave. */
  get problems(): readonly DataProblem[] {
    return this.scope.problems;
  }

  /** Asks the scope for an action; nothing when there is no scope to answer. */
  request(action: Action): Answer | undefined {
    return this.scope.request(action);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchSight(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveSight(this);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptSheets(this.shadowRoot);
  }

  /** While the words of its language are on their way, or it isn't its turn, an element keeps what it shows. */
  protected override async scheduleUpdate(): Promise<void> {
    const wait = this.localize.loading ?? turnOf(this);
    if (wait) await wait;
    for (let ready = this.snapshot?.ready; ready; ready = this.snapshot?.ready) await ready;
    await super.scheduleUpdate();
  }

  /** A leaf has somebody else's scope; an element that may be a scope itself links to its own. */
  protected linkScope(): ScopeLink {
    return new ScopeConsumer(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.adoptSheets(root);
    return root;
  }

  private adoptSheets(root: ShadowRoot): void {
    adoptSheets(root, (this.constructor as typeof LitElement).elementStyles);
  }
}
