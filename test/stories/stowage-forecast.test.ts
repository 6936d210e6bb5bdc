import * as stories from '../../stories/stowage-forecast.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
