import { StowageApps } from '../elements/stowage-apps/stowage-apps.js';

if (!customElements.get('stowage-apps')) customElements.define('stowage-apps', StowageApps);
