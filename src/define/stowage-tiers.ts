import { StowageTiers } from '../elements/stowage-tiers/stowage-tiers.js';

export type { StowageTiers };

if (!customElements.get('stowage-tiers')) customElements.define('stowage-tiers', StowageTiers);
