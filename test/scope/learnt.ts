import { learnEngine } from '../../src/store/learn-engine.js';
import * as engine from '../../src/store/engine.js';

// What a page loads behind the first answer is there from the start: tests act, and look at once.
learnEngine(engine);
