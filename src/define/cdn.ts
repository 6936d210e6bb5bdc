import './stowage-planner.js';
import './stowage-scope.js';

// Whatever else may stand on a page comes when it is seen. If it can't be loaded the rest works; the browser
// reports the request.
import('./when-seen.js').then(
  ({ whenSeen }) => {
    whenSeen(() => {
      import('./all.js').catch(() => undefined);
    });
  },
  () => undefined,
);
