// A carousel clones its slides: once before the element is drawn, once after.
const planner = document.querySelector('stowage-planner');
planner.after(planner.cloneNode(true));
await customElements.whenDefined('stowage-planner');
await planner.updateComplete;
planner.after(planner.cloneNode(true));
