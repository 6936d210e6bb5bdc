import type { Plugin } from 'vite';

/** Writes a page's few styles into it: text is painted a round trip earlier than with a file of their own. */
export const inlineStyles = (): Plugin => ({
  name: 'inline-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      html.replace(/<link rel="stylesheet"[^>]* href="([^"]+)">/g, (link, href: string) => {
        const file = Object.values(bundle).find(({ fileName }) => href.endsWith(fileName));
        return file?.type === 'asset' ? `<style>${String(file.source)}</style>` : link;
      }),
  },
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const name of Object.keys(bundle)) if (name.endsWith('.css')) Reflect.deleteProperty(bundle, name);
    },
  },
});
