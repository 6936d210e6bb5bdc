import type { PropertyValues } from 'lit';
import { Notice } from './notice.js';
import { ScopedElement } from './scoped-element.js';

/**
 * What every element with a picture or a form shares: a scope's snapshot, and the notice of independence.
 *
 * @csspart notice - That this has nothing to do with Apple; on the first element of a page.
 */
export abstract class StowageElement extends ScopedElement {
  private readonly notice = new Notice(this);

  private readonly noticeLine = document.createElement('p');

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    this.noticeLine.className = 'notice';
    this.noticeLine.part.add('notice');
    root.append(this.noticeLine);
    this.renderOptions.renderBefore = this.noticeLine;
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isBorne = this.notice.isBorne && this.snapshot !== null;
    const text = isBorne ? this.localize.term('trademarks') : '';
    if (this.noticeLine.textContent !== text) this.noticeLine.textContent = text;
  }
}
