import * as stories from '../../../stories/articles/rules-of-thumb.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
