import '../src/define/cdn.js';
