import * as stories from '../../../stories/guides/themed.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
