import './problems-box.js';
import { StowageRules } from '../elements/stowage-rules/stowage-rules.js';

export type { StowageRules };

if (!customElements.get('stowage-rules')) customElements.define('stowage-rules', StowageRules);
