import './stowage-planner.js';
import './stowage-scope.js';

// Behind the planner's first answer comes whatever else may stand on a page. If it can't be loaded the rest
// works; the browser reports the request.
import('./all.js').catch(() => undefined);
