import './problems-box.js';
import { StowageTradeoff } from '../elements/stowage-tradeoff/stowage-tradeoff.js';

export type { StowageTradeoff };

if (!customElements.get('stowage-tradeoff')) customElements.define('stowage-tradeoff', StowageTradeoff);
