import { StowageForecast } from '../elements/stowage-forecast/stowage-forecast.js';

if (!customElements.get('stowage-forecast')) customElements.define('stowage-forecast', StowageForecast);
