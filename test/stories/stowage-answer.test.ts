import * as stories from '../../stories/stowage-answer.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
