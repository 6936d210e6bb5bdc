import * as stories from '../../stories/stowage-devices.stories.js';
import { proveStories } from './prove-stories.js';

proveStories(stories);
