import { LitElement } from 'lit';
import '../../src/define/stowage-row-adder.js';
import { everything } from './find.js';

const drawnIn = (root: Element): LitElement[] =>
  [root, ...everything(root)].filter((element) => element instanceof LitElement);

/** Once everything below is drawn, with what is loaded on the way. */
export async function settled(root: Element): Promise<void> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    const elements = drawnIn(root);
    await Promise.all(elements.map((element) => element.updateComplete));
    const now = drawnIn(root);
    if (now.length === elements.length && !now.some((element) => element.isUpdatePending)) return;
  }
}
