// Drag and drop, a filtered list, a framework that reorders: out, in again, elsewhere, and all while it loads.
const planner = document.querySelector('stowage-planner');
const section = document.querySelector('section');
section.append(planner);
await customElements.whenDefined('stowage-planner');
planner.remove();
await planner.updateComplete;
document.querySelector('p').after(planner);
await planner.updateComplete;
section.append(planner);
