// Printing in a window of its own, a reader view in a frame: the drawn elements go over into it.
const { contentDocument } = document.querySelector('iframe');
for (const tag of ['stowage-answer', 'stowage-tiers']) {
  await customElements.whenDefined(tag);
  const element = document.querySelector(tag);
  await element.updateComplete;
  contentDocument.body.append(element);
}
