import { problemsBox } from '../elements/problems-box.js';

problemsBox.load = () => import('./stowage-problems.js');
