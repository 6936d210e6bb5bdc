import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The articles, in the order that every page lists them: their file, their name in the masthead, their title. */
const ARTICLES = [
  ['not-enough-storage.html', 'Not enough storage', 'Your iCloud is full. Your iPhone isn’t.'],
  ['icloud-photos.html', 'iCloud Photos', 'Does iCloud Photos save room?'],
  ['a-family.html', 'A family', 'One storage for a family, or several?'],
  ['backup-failed.html', 'Backup failed', 'iCloud Backup failed: what now?'],
  ['rules-of-thumb.html', 'Rules of thumb', 'Twelve rules of thumb, judged'],
] as const;

const HOME = 'index.html';

const HEAD = `
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="demo.css" />
    <script type="module" src="demo.ts"></script>`;

const link = (file: string, page: string, text: string, marks = ''): string =>
  `<a${marks} href="${file}"${file === page ? ' aria-current="page"' : ''}>${text}</a>`;

const masthead = (page: string): string => `
    <header class="masthead">
      ${link(HOME, page, 'Stowage', ' class="name"')}
      <nav aria-label="Pages">
        ${ARTICLES.map(([file, name]) => link(file, page, name)).join('\n        ')}
      </nav>
    </header>`;

const others = (page: string): string =>
  [
    ...ARTICLES.filter(([file]) => file !== page).map(([file, , title]) => link(file, page, title)),
    link(HOME, page, 'The calculator by itself'),
  ].join(' ·\n        ');

const colophon = (page: string): string =>
  `<footer class="colophon">${
    page === HOME
      ? `
      <p>
        Everything is worked out on this page. The model, its formulas and its sources come with the package.
      </p>`
      : `
      <p>
        More: ${others(page)}
      </p>
      <p>Everything is worked out on this page; nothing you enter leaves it.</p>`
  }
    </footer>
  `;

/** What stands around every page of the demo, which has its title, its description and its text itself. */
export const withFrame = (html: string, page: string): string =>
  html
    .replace('<meta charset="utf-8" />', `$&${HEAD}`)
    .replace('<body>', `$&${masthead(page)}`)
    .replace('</body>', `${colophon(page)}$&`);

export const demoFrame = (): Plugin => ({
  name: 'demo-frame',
  // Before Vite looks for the script and the styles that the page loads.
  transformIndexHtml: { order: 'pre', handler: (html, { path }) => withFrame(html, basename(path)) },
});
