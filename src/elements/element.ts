import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { DataProblem } from '../scope/context.js';
import { ScopeConsumer } from '../scope/scope-consumer.js';
import type { ScopeLink } from '../scope/scope-link.js';
import type { Action } from '../store/actions.js';
import type { Answer } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';
import { Localize } from './localize.js';
import { Notice } from './notice.js';
import { adoptSheets } from './sheets.js';

/**
 * What every element with a template shares: its scope's snapshot, its words, and its styles in whichever
 * document it is moved to.
 */
export abstract class StowageElement extends LitElement {
  /** The id of the scope to show, in the element's own tree or the document; it is waited for. */
  @property() for: string | null = null;

  protected readonly localize = new Localize(this);

  protected readonly scope: ScopeLink = this.linkScope();

  private readonly notice = new Notice(this);

  private readonly noticeLine = document.createElement('p');

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

  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptSheets(this.shadowRoot);
  }

  /** A leaf has somebody else's scope; an element that may be a scope itself links to its own. */
  protected linkScope(): ScopeLink {
    return new ScopeConsumer(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.adoptSheets(root);
    this.noticeLine.className = 'notice';
    this.noticeLine.part.add('notice');
    root.append(this.noticeLine);
    this.renderOptions.renderBefore = this.noticeLine;
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isBorne = this.notice.isBorne && this.snapshot !== null;
    this.noticeLine.textContent = isBorne ? this.localize.term('trademarks') : '';
  }

  private adoptSheets(root: ShadowRoot): void {
    adoptSheets(root, (this.constructor as typeof LitElement).elementStyles);
  }
}
