import * as stories from '../../stories/stowage-rules.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
