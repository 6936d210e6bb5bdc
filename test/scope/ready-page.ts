import './elements.js';
import '../../src/define/stowage-scope.js';
