import { StowageTradeoff } from '../elements/stowage-tradeoff/stowage-tradeoff.js';

if (!customElements.get('stowage-tradeoff')) customElements.define('stowage-tradeoff', StowageTradeoff);
