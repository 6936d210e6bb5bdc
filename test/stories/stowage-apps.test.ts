import * as stories from '../../stories/stowage-apps.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
