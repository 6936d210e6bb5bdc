import { everything } from './find.js';
import { settled } from './settled.js';

/** Opens every disclosure, and those in what comes then, once its elements are there. */
export async function openAll(root: Element): Promise<void> {
  for (;;) {
    const closed = [...everything(root)].filter(
      (element): element is HTMLDetailsElement => element instanceof HTMLDetailsElement && !element.open,
    );
    if (closed.length === 0) return;
    for (const details of closed) details.open = true;
    await settled(root);
    const coming = [...everything(root)].filter((element) => element.matches(':not(:defined)'));
    await Promise.all(coming.map(({ localName }) => customElements.whenDefined(localName)));
    await settled(root);
  }
}
