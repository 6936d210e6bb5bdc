import './learnt.js';
import '../../src/define/stowage-scope.js';
