import * as stories from '../../stories/stowage-value.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
