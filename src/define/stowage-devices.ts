import './stowage-size-field.js';
import { StowageDevices } from '../elements/stowage-devices/stowage-devices.js';

export type { StowageDevices };

StowageDevices.load = () => import('./stowage-row-adder.js');
if (!customElements.get('stowage-devices')) customElements.define('stowage-devices', StowageDevices);
