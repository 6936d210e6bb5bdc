import type { Decorator, Preview } from '@storybook/web-components-vite';
import { css, html } from 'lit';

const frame = css`
  .stage {
    box-sizing: border-box;
    margin-inline: auto;
    padding: 1em;
    background: light-dark(#fff, #16191d);
    color: light-dark(#1b1f24, #eceef1);
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }

  .stage stowage-scope > :not(p, h2) + :not(p, h2) {
    margin-block-start: 1.5em;
  }

  .stage[data-scheme='light'] {
    color-scheme: light;
  }

  .stage[data-scheme='dark'] {
    color-scheme: dark;
  }

  .stage[data-width='phone'] {
    inline-size: 320px;
  }

  .stage[data-width='article'] {
    inline-size: 640px;
    max-inline-size: 100%;
  }

  .stage[data-width='wide'] {
    inline-size: 1100px;
    max-inline-size: 100%;
  }
`;

if (frame.styleSheet) document.adoptedStyleSheets.push(frame.styleSheet);

const RIGHT_TO_LEFT = new Set(['ar']);

/** The place a story stands in: a light or dark page, of a language, as wide as a phone, an article or a desk. */
const withFrame: Decorator = (story, { globals }) => {
  const { scheme, lang, width } = globals as Readonly<Record<keyof typeof globalTypes, string>>;
  const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
  return html`<div class="stage" data-scheme=${scheme} data-width=${width} lang=${lang} dir=${dir}>
    ${story()}
  </div>`;
};

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<GlobalType['toolbar']>['icon']>;

const choice = (title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes = {
  scheme: choice('Colours', 'contrast', { light: 'Light', dark: 'Dark' }),
  lang: choice('Language', 'globe', { en: 'English', de: 'Deutsch', ar: 'العربية' }),
  width: choice('Width', 'browser', {
    full: 'As wide as there is',
    phone: 'Phone, 320 px',
    article: 'Article, 640 px',
    wide: 'Wide, 1100 px',
  }),
};

export const initialGlobals = { scheme: 'light', lang: 'en', width: 'full' };

export const decorators: Decorator[] = [withFrame];
