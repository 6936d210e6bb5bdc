import { jsonText } from '../../src/fallback/json-text.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { attribute, blockAttributes } from './escape.js';

/** What an author wants on a page. */
export interface Wanted {
  /** `null`: the example, marked as one. */
  readonly household: HouseholdInput | null;
  /** Empty: the page decides. */
  readonly theme: '' | 'light' | 'dark';
  /** A colour as `#rrggbb`; empty: the element's own. */
  readonly accent: string;
  /** Empty: the page's. */
  readonly lang: string;
  /** HTML for readers without scripts; empty: none. */
  readonly fallback: string;
  /** Where the credit leads; empty: no credit. */
  readonly credit: string;
  /** Where the files of `dist/cdn` are, with a slash at the end. */
  readonly base: string;
}

/** One thing to paste, and where. */
export interface Snippet {
  readonly where: string;
  readonly code: string;
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${attribute(value)}"` : ''))
    .join('');

const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const dirOf = (lang: string): string => (/^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : '');

function credit({ credit }: Wanted): string {
  return credit && `<p><small>Worked out with <a href="${attribute(credit)}">Stowage</a></small></p>`;
}

function tag({ household, theme, accent, lang, fallback }: Wanted): string {
  const style = accent && `--stowage-accent: ${accent}`;
  const open = `<stowage-planner${attributes({ lang, dir: dirOf(lang), theme, style })}>`;
  const data = household && `<script type="application/json">${jsonText(household)}</script>`;
  const content = lines(data ?? '', fallback.trim());
  return content ? lines(open, content, '</stowage-planner>') : `${open}</stowage-planner>`;
}

const files = ({ base }: Wanted): string =>
  lines(
    `<link rel="stylesheet" href="${attribute(`${base}stowage.css`)}">`,
    `<script type="module" src="${attribute(`${base}stowage.js`)}"></script>`,
  );

/** In Markdown a block of HTML ends at an empty line: there is none. */
const block = (wanted: Wanted): string => lines('<div>', tag(wanted), credit(wanted), '</div>');

function wordpress(wanted: Wanted): string {
  const { household, theme, lang, fallback } = wanted;
  const given = { household: household ? JSON.stringify(household) : '', fallback, lang, theme };
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const paragraph = credit(wanted);
  return lines(
    `<!-- wp:stowage/planner ${blockAttributes(filled)} /-->`,
    paragraph && lines('<!-- wp:paragraph -->', paragraph, '<!-- /wp:paragraph -->'),
  );
}

function frame(wanted: Wanted): string {
  const { household, theme, lang, base } = wanted;
  const asked = { theme, lang, accent: wanted.accent.slice(1) };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  // Behind the #, so that no server reads it.
  const hash = household ? `#household=${encodeURIComponent(JSON.stringify(household))}` : '';
  const src = `${base}embed.html${query && `?${query}`}${hash}`;
  return lines(
    `<iframe data-stowage src="${attribute(src)}" title="iCloud storage calculator" width="100%" height="900" loading="lazy"></iframe>`,
    `<script async src="${attribute(`${base}stowage-frame.js`)}"></script>`,
    credit(wanted),
  );
}

const everywhere = (wanted: Wanted): string => lines(files(wanted), tag(wanted), credit(wanted));

/** The systems there are snippets for: a name, and what to paste. */
export const SYSTEMS = {
  html: {
    name: 'Plain HTML',
    snippets: (wanted) => [{ where: 'Where the calculator belongs', code: everywhere(wanted) }],
  },
  npm: {
    name: 'npm and a bundler',
    snippets: (wanted) => [
      { where: 'In a terminal', code: 'npm i stowage' },
      {
        where: 'In a module of the page',
        code: lines("import 'stowage/define';", "import 'stowage/stowage.css';"),
      },
      { where: 'Where the calculator belongs', code: lines(tag(wanted), credit(wanted)) },
    ],
  },
  wordpress: {
    name: 'WordPress',
    snippets: (wanted) => [
      { where: 'With the plugin, in the code editor of a page', code: wordpress(wanted) },
      ...(wanted.accent
        ? [{ where: 'In the theme’s CSS', code: `stowage-planner { --stowage-accent: ${wanted.accent}; }` }]
        : []),
    ],
  },
  ghost: {
    name: 'Ghost',
    snippets: (wanted) => [{ where: 'In an HTML card', code: everywhere(wanted) }],
  },
  hugo: {
    name: 'Hugo',
    snippets: (wanted) => [
      { where: 'stowage/mine.html', code: block(wanted) },
      { where: 'In the page, with the shortcode', code: '{{< stowage household="mine" >}}' },
    ],
  },
  jekyll: {
    name: 'Jekyll',
    snippets: (wanted) => [
      { where: '_includes/stowage/mine.html', code: block(wanted) },
      { where: 'In the page, with the include', code: '{% include stowage.html household="mine" %}' },
    ],
  },
  eleventy: {
    name: 'Eleventy',
    snippets: (wanted) => [
      { where: '_includes/calculator.html', code: lines(files(wanted), block(wanted)) },
      { where: 'In the page', code: '{% include "calculator.html" %}' },
    ],
  },
  astro: {
    name: 'Astro',
    snippets: (wanted) => [
      { where: 'src/calculator.html', code: lines(tag(wanted), credit(wanted)) },
      {
        where: 'In a component',
        code: lines(
          '---',
          "import calculator from './calculator.html?raw';",
          "import 'stowage/stowage.css';",
          '---',
          '<Fragment set:html={calculator} />',
          '<script>',
          "  import 'stowage/define';",
          '</script>',
        ),
      },
    ],
  },
  iframe: {
    name: 'In a frame',
    snippets: (wanted) => [{ where: 'Where the calculator belongs', code: frame(wanted) }],
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly snippets: (wanted: Wanted) => readonly Snippet[] }>
>;

export type System = keyof typeof SYSTEMS;

export const isSystem = (id: string): id is System => Object.hasOwn(SYSTEMS, id);
