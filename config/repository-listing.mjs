import { readdirSync } from 'node:fs';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../scripts/root.mjs';

const argv = ['analyze', '--config', 'config/custom-elements-manifest.config.mjs', '--quiet'];

const files = (below) =>
  readdirSync(root + below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length))
    .sort();

/**
 * What a test can't see from its page: the manifest of the elements, as the sources are now, at `/-/manifest`,
 * and the files of a folder at `/-/files/<folder>`.
 */
export function repositoryListing() {
  let manifest;
  return {
    name: 'repository-listing',
    async serve({ path }) {
      if (path === '/-/manifest') {
        manifest ??= analyze({ argv, cwd: root, noWrite: true });
        return { body: JSON.stringify(await manifest), type: 'json' };
      }
      if (path.startsWith('/-/files/')) return { body: JSON.stringify(files(path.slice(9))), type: 'json' };
      return undefined;
    },
  };
}
