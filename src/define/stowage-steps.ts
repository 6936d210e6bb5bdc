import { StowageSteps } from '../elements/stowage-steps/stowage-steps.js';

export type { StowageSteps };

if (!customElements.get('stowage-steps')) customElements.define('stowage-steps', StowageSteps);
