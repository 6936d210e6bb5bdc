import * as stories from '../../stories/stowage-photos.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
