import * as stories from '../../stories/stowage-scope.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
