/** Whether somebody types: the caret is in a text field of the document, in whatever shadow root. */
export function isTyping({ activeElement }: Document): boolean {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLInputElement && focused.type === 'text';
}
