import '../src/define/stowage-planner.js';
