import { learnWriting } from '../../src/store/learn-writing.js';
import * as writing from '../../src/store/writing.js';

// What a page loads behind the first answer is there from the start: tests act, and look at once.
learnWriting(writing);
