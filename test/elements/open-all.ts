import { everything } from './find.js';
import { settled } from './settled.js';

/** Once those who listen have heard it. */
const opened = (details: HTMLDetailsElement): Promise<unknown> => {
  const heard = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
  });
  details.open = true;
  return heard;
};

/** Opens every disclosure, and those in what comes then, once its elements are there. */
export async function openAll(root: Element): Promise<void> {
  for (;;) {
    const closed = [...everything(root)].filter(
      (element): element is HTMLDetailsElement => element instanceof HTMLDetailsElement && !element.open,
    );
    if (closed.length === 0) return;
    await Promise.all(closed.map(opened));
    await settled(root);
    const coming = [...everything(root)].filter((element) => element.matches(':not(:defined)'));
    await Promise.all(coming.map(({ localName }) => customElements.whenDefined(localName)));
    await settled(root);
  }
}
