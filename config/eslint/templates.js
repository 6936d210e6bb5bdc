/** What strict pages block or an article's own styles break, as settings of ESLint's own rules. */

const template = (tag, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(${tag})$/] TemplateElement[value.raw=/${pattern}/]`;

export const noUnsafeTemplates = [
  {
    selector: template('html|svg', '\\sstyle\\s*='),
    message: 'Strict pages block style attributes: use a class or setProperty.',
  },
  {
    selector: template('html|svg', '<style'),
    message: 'Strict pages block style elements: use static styles.',
  },
  { selector: template('css', '\\d\\s*rem\\b'), message: 'rem depends on the page: use em or px.' },
];

export const noUnsafeDirectives = {
  paths: [
    {
      name: 'lit/directives/style-map.js',
      message: 'Its first render writes a style attribute, which strict pages block.',
    },
    {
      name: 'lit/directives/unsafe-html.js',
      message: 'Text from a reader or an author never becomes markup.',
    },
    {
      name: 'lit/directives/unsafe-svg.js',
      message: 'Text from a reader or an author never becomes markup.',
    },
  ],
};
