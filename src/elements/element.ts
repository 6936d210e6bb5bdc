import type { PropertyValues } from 'lit';
import { isInPlanner, Notice } from './notice.js';
import { ScopedElement } from './scoped-element.js';

/**
 * What every element with a picture or a form shares: a scope's snapshot, and the notice of independence.
 *
 * @slot - Shown until there is something to draw: what `stowage/fallback` writes, or any words of the page's.
 * @cssstate drawn - It shows its scope; until then `stowage.css` keeps its room.
 * @csspart notice - That this has nothing to do with Apple; on the first element of a page.
 */
export abstract class StowageElement extends ScopedElement {
  /** Its parts; inside a planner they are parts of that too, by the element's name: `answer-lead`. */
  protected static readonly parts: string = '';

  private readonly notice = new Notice(this);

  private readonly states = this.attachInternals().states;

  private readonly noticeLine = document.createElement('p');

  private readonly placeholder = document.createElement('slot');

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isInPlanner(this)) return;
    const { parts } = this.constructor as typeof StowageElement;
    const name = this.localName.replace('stowage-', '');
    this.setAttribute('exportparts', parts.replace(/[^,]+/g, `$&: ${name}-$&`));
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    this.noticeLine.className = 'notice';
    this.noticeLine.part.add('notice');
    root.append(this.placeholder, this.noticeLine);
    this.renderOptions.renderBefore = this.noticeLine;
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.snapshot) {
      this.placeholder.remove();
      this.states.add('drawn');
    }
    const isBorne = this.notice.isBorne && this.snapshot !== null;
    const text = isBorne ? this.localize.term('trademarks') : '';
    if (this.noticeLine.textContent !== text) this.noticeLine.textContent = text;
  }
}
