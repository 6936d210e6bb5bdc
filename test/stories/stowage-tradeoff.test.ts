import * as stories from '../../stories/stowage-tradeoff.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
