import * as stories from '../../stories/stowage-doctor.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
