import { LitElement } from 'lit';
import { everything } from './find.js';

/** Once everything below is drawn, with what is loaded on the way. */
export async function settled(root: Element): Promise<void> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    const pending = [root, ...everything(root)].filter(
      (element) => element instanceof LitElement && element.isUpdatePending,
    );
    if (pending.length === 0) return;
  }
}
