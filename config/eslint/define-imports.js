import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The tags in the templates of a class module and of the element modules it imports. */
function tagsOf(file, seen = new Set()) {
  const tags = new Set();
  if (seen.has(file) || !existsSync(file)) return tags;
  seen.add(file);

  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      for (const [, tag] of node.template.getText().matchAll(/<(stowage-[a-z-]+)/g)) tags.add(tag);
    }
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const imported = resolve(dirname(file), node.moduleSpecifier.text).replace(/\.js$/, '.ts');
      if (imported.includes('/src/elements/')) for (const tag of tagsOf(imported, seen)) tags.add(tag);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return tags;
}

/** In `src/define/<tag>.ts`: every tag its templates use is defined by an import of `./<that-tag>.js`. */
export const defineImportsRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'A define file imports what its template uses.' },
  },
  create: (context) => {
    const sources = [];
    const see = ({ source }) => sources.push(source.value);
    const check = (program) => {
      const own = basename(context.filename, '.ts');
      const classes = sources.filter((source) => source.startsWith('../elements/'));
      const used = new Set(
        classes.flatMap((source) => [
          ...tagsOf(resolve(dirname(context.filename), source).replace(/\.js$/, '.ts')),
        ]),
      );
      for (const tag of used) {
        if (tag === own || sources.includes(`./${tag}.js`)) continue;
        context.report({ node: program, message: `The template uses <${tag}>: import './${tag}.js' here.` });
      }
    };
    return { ImportDeclaration: see, ImportExpression: see, 'Program:exit': check };
  },
};
