import * as stories from '../../stories/stowage-steps.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
