import * as stories from '../../stories/stowage-planner.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
