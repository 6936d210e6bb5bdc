import * as stories from '../../../stories/guides/tables.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
