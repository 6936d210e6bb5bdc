import * as authorReader from '../../src/scope/author-reader.js';
import { reader } from '../../src/scope/learn-reader.js';
import * as engineModule from '../../src/store/engine.js';
import { engine } from '../../src/store/learn-engine.js';

// What a page loads behind the first answer is there from the start: tests act, and look at once.
engine.learn(engineModule);
reader.learn(authorReader);
