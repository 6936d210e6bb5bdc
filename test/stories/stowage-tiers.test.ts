import * as stories from '../../stories/stowage-tiers.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
