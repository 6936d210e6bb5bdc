import { expect } from '@open-wc/testing';

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
});
