import { expect } from '@open-wc/testing';
import { documentedElements } from '../contract/manifest.js';

const filesIn = async (folder: string, ending: string): Promise<string[]> => {
  const files = (await (await fetch(`/-/files/${folder}`)).json()) as string[];
  return files.flatMap((file) =>
    file.endsWith(ending) ? file.slice(folder.length + 1, -ending.length) : [],
  );
};

describe('the catalogue', () => {
  it('has its proof beside every file of stories', async () => {
    const proved = await filesIn('test/stories', '.test.ts');
    expect(proved).to.include.members(await filesIn('stories', '.stories.ts'));
  });

  it('has a page for every element that is offered', async () => {
    const offered = (await documentedElements()).filter(({ inner }) => inner !== true);
    expect(offered).not.to.be.empty;
    expect(await filesIn('stories', '.stories.ts')).to.include.members(offered.map(({ tagName }) => tagName));
  });
});
