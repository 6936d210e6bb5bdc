import './problems-box.js';
import { StowageForecast } from '../elements/stowage-forecast/stowage-forecast.js';

export type { StowageForecast };

if (!customElements.get('stowage-forecast')) customElements.define('stowage-forecast', StowageForecast);
