import * as stories from '../../../stories/articles/icloud-photos.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
