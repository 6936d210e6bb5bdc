import { readFileSync } from 'node:fs';

/** What a phone shows; most pages are seen at it, because there is least room for what goes wrong. */
const phone = { width: 390, height: 740 };
const desk = { width: 1200, height: 800 };

const titleOf = (page) =>
  /<title>(.*)<\/title>/.exec(readFileSync(new URL(`${page}.html`, import.meta.url), 'utf8'))[1];

/** A page as it is usually opened, unless `otherwise` says so. */
const open = (page, otherwise = {}) => ({
  page,
  name: titleOf(page),
  window: phone,
  typed: true,
  still: true,
  ...otherwise,
});

/** The page without any style, as something that the reader has set shows it. */
const seenAs = (name, otherwise) => open('plain', { name, ...otherwise });

/** Pages that load no stylesheet or move what is on them have no room kept: `still` isn't asked of them. */
const moves = { still: false };
const strict = { still: false, opensAll: true };

/**
 * The pages, and how they are opened. `name`: what it is a case of, else the page's title; `needs`: what not every
 * engine can do; `first`: a script to run when the page is drawn; `typed: false`: nothing can be typed.
 */
export const cases = [
  open('plain'),
  seenAs('An article on a desk', { window: desk }),
  open('leaves'),
  open('leaves', { name: 'Single elements on a desk', window: desk }),

  open('strict-csp', strict),
  open('strict-csp-classic', strict),
  open('trusted-types', { opensAll: true }),
  open('trusted-types-twice'),
  open('twice'),
  open('two-builds'),

  open('other-origin'),
  open('head'),
  open('async'),
  open('late'),
  open('streamed', { says: /fits 5 GB/ }),
  open('moved', moves),
  open('cloned'),
  open('adopted', { ...moves, typed: false }),

  open('root-font-size'),
  open('resets'),
  open('inherited-text'),
  open('right-to-left'),
  open('zoomed'),

  open('bootstrap'),
  open('tailwind'),
  open('pico'),
  open('wordpress'),

  open('in-details', { first: `document.querySelector('details').open = true` }),
  open('in-table'),
  open('in-flex', { window: desk }),
  open('in-grid', { window: desk }),
  open('hidden', { first: `document.querySelector('[hidden]').hidden = false` }),
  open('narrow'),
  open('sandboxed'),
  open('with-fallback'),
  open('unreachable', { breaksOff: true, needs: 'another try of a module' }),
  open('without-script', { withoutScript: /needs 32\.6 GB/ }),

  seenAs('Paper', { media: { type: 'print' }, needs: 'paper', typed: false }),
  seenAs('Less motion', { media: { 'prefers-reduced-motion': 'reduce' }, needs: 'media features' }),
  seenAs('Forced colours', { media: { 'forced-colors': 'active' }, needs: 'media features' }),
  seenAs('400 % zoom', { window: { width: 320, height: 256, scale: 4 }, needs: 'scaled windows' }),
];
