export { keeping as words } from '../../locales/en/keeping.js';
export { keepingPart } from './keeping-part.js';
