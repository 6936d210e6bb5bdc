import './problems-box.js';
import { StowageApps } from '../elements/stowage-apps/stowage-apps.js';

export type { StowageApps };

if (!customElements.get('stowage-apps')) customElements.define('stowage-apps', StowageApps);
