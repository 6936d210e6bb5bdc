/** What a phone shows; most pages are seen at it, because there is least room for what goes wrong. */
const phone = { width: 390, height: 740 };
const desk = { width: 1200, height: 800 };

/**
 * The pages, and how they are opened. `needs` names what not every engine can do; `first` is a script to run when
 * the page is drawn; `typed: false` where nothing can be typed.
 */
export const cases = [
  { page: 'plain', name: 'an article without any style' },
  { page: 'plain', name: 'an article on a desk', window: desk },
  { page: 'leaves', name: 'single elements between paragraphs' },
  { page: 'leaves', name: 'single elements on a desk', window: desk },

  { page: 'strict-csp', still: false, name: 'a strict content security policy', opensAll: true },
  {
    page: 'strict-csp-classic',
    still: false,
    name: 'the classic script under a strict policy',
    opensAll: true,
  },
  { page: 'trusted-types', name: 'trusted types', opensAll: true },
  { page: 'trusted-types-twice', name: 'trusted types, loaded twice' },
  { page: 'twice', name: 'module and classic script together' },
  { page: 'two-builds', name: 'two builds, two copies of Lit' },

  { page: 'other-origin', name: 'the module from another origin' },
  { page: 'head', name: 'a classic script in the head' },
  { page: 'async', name: 'a module that may come at any time' },
  { page: 'late', name: 'a script long after the page' },
  { page: 'streamed', name: 'a household that comes in pieces', says: /fits 5 GB/ },
  { page: 'moved', still: false, name: 'moved about in the page' },
  { page: 'cloned', name: 'cloned' },
  { page: 'adopted', still: false, name: 'adopted by another document', typed: false },

  { page: 'root-font-size', name: 'a root font of 62.5 %' },
  { page: 'resets', name: 'a reset of everything' },
  { page: 'inherited-text', name: 'lines without height, capitals, letters far apart' },
  { page: 'right-to-left', name: 'right to left' },
  { page: 'zoomed', name: 'enlarged by the page' },

  { page: 'bootstrap', name: 'Bootstrap' },
  { page: 'tailwind', name: 'Tailwind’s preflight' },
  { page: 'pico', name: 'Pico' },
  { page: 'wordpress', name: 'WordPress’s block library' },

  {
    page: 'in-details',
    still: false,
    name: 'in a closed details element',
    first: `document.querySelector('details').open = true`,
  },
  { page: 'in-table', name: 'in the cell of a table' },
  { page: 'in-flex', name: 'in a flex row', window: desk },
  { page: 'in-grid', name: 'in a grid', window: desk },
  {
    page: 'hidden',
    still: false,
    name: 'hidden, then shown',
    first: `document.querySelector('[hidden]').hidden = false`,
  },
  { page: 'narrow', name: 'a frame of 280 px' },
  { page: 'sandboxed', name: 'a sandboxed frame without storage' },
  { page: 'without-script', name: 'no JavaScript', withoutScript: /needs 32\.6 GB/ },

  { page: 'plain', name: 'paper', media: { type: 'print' }, needs: 'media', typed: false },
  { page: 'plain', name: 'less motion', media: { 'prefers-reduced-motion': 'reduce' }, needs: 'media' },
  { page: 'plain', name: 'forced colours', media: { 'forced-colors': 'active' }, needs: 'media' },
  {
    page: 'plain',
    name: '400 % zoom',
    window: { width: 320, height: 256, scale: 4 },
    needs: 'scaled windows',
  },
].map((one) => ({ window: phone, typed: true, still: true, ...one }));
