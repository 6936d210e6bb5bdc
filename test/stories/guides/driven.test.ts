import * as stories from '../../../stories/guides/driven.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
