import * as stories from '../../../stories/articles/backup-failed.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
