import './stowage-planner.js';
import './stowage-scope.js';

// Whatever else stands on a page comes when it is seen. If it can't be loaded the rest works; the browser reports
// the request.
import('./late.js').catch(() => undefined);
