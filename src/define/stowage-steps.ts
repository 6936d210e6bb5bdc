import { StowageSteps } from '../elements/stowage-steps/stowage-steps.js';

if (!customElements.get('stowage-steps')) customElements.define('stowage-steps', StowageSteps);
