import { StowageTiers } from '../elements/stowage-tiers/stowage-tiers.js';

if (!customElements.get('stowage-tiers')) customElements.define('stowage-tiers', StowageTiers);
