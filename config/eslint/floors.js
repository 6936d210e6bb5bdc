import { dirname, relative, resolve } from 'node:path';

/** The house, from the ground up: each folder imports only from those on floors below, and from itself. */
const floors = [
  ['src/model', 'src/data'],
  ['src/store', 'src/charts', 'src/readers', 'src/locales'],
  ['src/telling'],
  ['src/scope', 'src/fallback'],
  ['src/elements'],
  ['src/define', 'src/embed', 'src/index.ts', 'src/words.ts'],
  ['demo', 'stories', 'test'],
];

/** The only neighbours that know each other: facts are typed by the model, which reads them. */
const oneFloor = new Set(['src/model', 'src/data']);

const litPlaces = new Set(['src/scope', 'src/elements', 'src/define', 'src/index.ts', 'src/words.ts']);

const within = (path, place) => path === place || path.startsWith(`${place}/`);
const isLit = (name) => name === 'lit' || /^(lit\/|@lit\/|lit-)/.test(name);

function placeOf(path) {
  const floor = floors.findIndex((places) => places.some((place) => within(path, place)));
  return { floor, place: floors[floor]?.find((place) => within(path, place)) };
}

/** Why code at `from` may not import the package `name`; undefined when it may. */
function packageFault(from, name) {
  if (!within(from.place, 'src')) return undefined;
  if (name.startsWith('node:')) return 'The sources run in a page: no Node modules.';
  if (from.floor === 0 && !/^valibot(\/|$)/.test(name))
    return 'The model and its data import no package but valibot.';
  if (isLit(name) && !litPlaces.has(from.place)) return 'Only scope, elements and define know of Lit.';
  if (/^d3(-|$)/.test(name) && from.place !== 'src/charts') return 'd3 belongs to src/charts alone.';
  return undefined;
}

/** Why code at `from` may not import the file `path`; undefined when it may. */
function fileFault(from, path) {
  const to = placeOf(path);
  if (to.floor === -1) {
    return within(from.place, 'src')
      ? `${path} is on no floor: the sources import only the sources.`
      : undefined;
  }
  const allowed =
    to.place === from.place ||
    to.floor < from.floor ||
    (oneFloor.has(from.place) && oneFloor.has(to.place)) ||
    from.floor === floors.length - 1;
  return allowed
    ? undefined
    : `${from.place} may not import from ${to.place}: only from the floors below it.`;
}

/** Every way to name a module: static, dynamic and type imports, and re-exports. */
export const floorsRule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports go down the floors only.' } },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const from = placeOf(file);

    function check(node) {
      if (node?.type === 'TSLiteralType') node = node.literal;
      if (!node) return;
      if (typeof node.value !== 'string') {
        context.report({
          node,
          message: 'Name the module by a plain string, so that its floor can be checked.',
        });
        return;
      }
      const isFile = node.value.startsWith('.');
      const path =
        isFile && relative(context.cwd, resolve(dirname(context.filename), node.value)).replaceAll('\\', '/');
      const message = isFile ? fileFault(from, path.replace(/\.js$/, '.ts')) : packageFault(from, node.value);
      if (message) context.report({ node, message });
    }

    if (from.floor === -1) {
      return {
        Program: (node) =>
          within(file, 'src') && context.report({ node, message: `${file} is on no floor.` }),
      };
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
      TSExternalModuleReference: (node) => check(node.expression),
    };
  },
};
