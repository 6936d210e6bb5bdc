import { LitElement } from 'lit';
import '../../src/define/stowage-row-adder.js';
import { everything } from './find.js';

/** Once everything below is drawn, with what is loaded on the way. */
export async function settled(root: Element): Promise<void> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    const elements = [root, ...everything(root)].filter((element) => element instanceof LitElement);
    await Promise.all(elements.map((element) => element.updateComplete));
    if (!elements.some((element) => element.isUpdatePending)) return;
  }
}
