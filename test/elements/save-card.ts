import { find } from './find.js';

/** Presses a button of the answer’s card and waits for the file it gives, which is kept from the browser. */
export async function saveCard(
  answer: Element,
  format: 'PNG' | 'SVG',
): Promise<{ name: string; blob: Blob }> {
  const saved = new Promise<HTMLAnchorElement>((resolve) => {
    answer.shadowRoot?.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      resolve(event.target);
    });
  });
  for (const details of answer.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  find(answer, 'button', `Save as ${format}`).click();
  const { href, download } = await saved;
  return { name: download, blob: await (await fetch(href)).blob() };
}
