import './stowage-size-field.js';
import { StowageDevices } from '../elements/stowage-devices/stowage-devices.js';

export type { StowageDevices };

if (!customElements.get('stowage-devices')) customElements.define('stowage-devices', StowageDevices);

// It stands below the three questions. If it can't be loaded the rest works; the browser reports the request.
import('./stowage-row-adder.js').catch(() => undefined);
