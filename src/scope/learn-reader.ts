import { Learnable } from '../store/learnable.js';

/** What reads the data of a page that gives some. */
export const reader = new Learnable(() => import('./author-reader.js'));
