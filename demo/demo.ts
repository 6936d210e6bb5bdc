import '../src/define/cdn.js';
import { whenNear } from '../src/elements/when-near.js';

const maker = document.querySelector('#maker');
if (maker) whenNear(maker, () => void import('./maker/maker.js'));
