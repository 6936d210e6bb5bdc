import * as stories from '../../../stories/guides/doctor-tables.stories.js';
import { proveStories } from '../prove-stories.js';

proveStories(stories);
