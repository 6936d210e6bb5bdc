import * as stories from '../../../stories/articles/a-family.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
