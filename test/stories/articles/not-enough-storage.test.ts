import * as stories from '../../../stories/articles/not-enough-storage.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
