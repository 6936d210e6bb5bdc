const FRAGMENT = '#rule-';

/** Whether the address names one of the guides' rules. */
export const namesRule = (): boolean => location.hash.startsWith(FRAGMENT);

/** Opens the planner's rules when the address names one and no others are on the page: they go there when drawn. */
async function openNamedRule(): Promise<void> {
  const planner = document.querySelector('stowage-planner');
  if (!planner || !namesRule() || document.querySelector('stowage-rules')) return;
  await customElements.whenDefined('stowage-planner');
  await planner.updateComplete;
  const topic = planner.shadowRoot?.getElementById('topic-rules');
  if (topic instanceof HTMLDetailsElement) topic.open = true;
}

/** Follows the address to a planner's rules, which are not drawn before they are opened. */
export function followAddress(): void {
  const follow = (): void => {
    void openNamedRule();
  };
  follow();
  addEventListener('hashchange', follow);
  document.addEventListener('DOMContentLoaded', follow);
}
