import './problems-box.js';
import { StowageDoctor } from '../elements/stowage-doctor/stowage-doctor.js';

export type { StowageDoctor };

if (!customElements.get('stowage-doctor')) customElements.define('stowage-doctor', StowageDoctor);
