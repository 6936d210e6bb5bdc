import './stowage-row-adder.js';
import './stowage-size-field.js';
import { StowageDevices } from '../elements/stowage-devices/stowage-devices.js';

if (!customElements.get('stowage-devices')) customElements.define('stowage-devices', StowageDevices);
