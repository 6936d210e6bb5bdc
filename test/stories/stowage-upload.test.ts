import * as stories from '../../stories/stowage-upload.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
