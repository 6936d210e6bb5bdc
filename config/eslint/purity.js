/** What the lower floors may not reach for, as settings of ESLint's own rules. */

const pageGlobals = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...[
    'customElements',
    'HTMLElement',
    'Element',
    'Node',
    'Event',
    'CustomEvent',
    'EventTarget',
    'fetch',
    'self',
  ],
  ...['requestAnimationFrame', 'matchMedia', 'getComputedStyle', 'globalThis'],
];
const clockGlobals = ['performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'];

const impure = [
  [
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'No clock: take the date as an argument.',
  ],
  [
    ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    'No clock: take the date as an argument.',
  ],
  ['CallExpression[callee.name="Date"]', 'No clock: take the date as an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'No randomness.'],
  [
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    'Give Intl a locale.',
  ],
  [
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"] > Identifier.arguments:first-child[name="undefined"]',
    'Give Intl a locale.',
  ],
  ['CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', 'Give the locale.'],
  ['CallExpression[callee.property.name="localeCompare"][arguments.length<2]', 'Give the locale.'],
];

const asGlobals = (names) => names.map((name) => ({ name, message: 'This floor works without a page.' }));

export const noPage = ['error', ...asGlobals(pageGlobals)];
export const noPageNorClock = ['error', ...asGlobals([...pageGlobals, ...clockGlobals])];
export const noImpurity = impure.map(([selector, message]) => ({ selector, message }));
