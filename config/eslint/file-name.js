import { basename } from 'node:path';

const banned = /(^|[-.])(utils?|helpers?|common|misc|managers?)([-.]|$)/;

/** A file is named after its one idea, in lower case with hyphens. */
export const fileNameRule = {
  meta: { type: 'problem', schema: [], docs: { description: 'A file is named after its one idea.' } },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (banned.test(name)) context.report({ node, message: `${name} says nothing of what is in it.` });
      if (name !== name.toLowerCase()) context.report({ node, message: `${name} should be in lower case.` });
    },
  }),
};
