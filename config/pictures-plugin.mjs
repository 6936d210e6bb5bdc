import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from '../scripts/root.mjs';

const folder = `${root}test/charts/snapshots/`;
const writes = process.env.PICTURES === 'write';

const keptPictures = () =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.svg'))
    .sort();

/** The pictures kept beside the tests of the charts: compared, or written when `PICTURES` is `write`. */
export function picturesPlugin() {
  return {
    name: 'pictures',
    executeCommand({ command, payload }) {
      if (command === 'picture') {
        const path = folder + payload.path;
        if (writes) {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, payload.drawn);
        }
        return keptPictures().includes(payload.path) ? readFileSync(path, 'utf8') : 'No picture is kept.';
      }
      if (command !== 'pictures') return undefined;
      for (const path of keptPictures()) {
        if (writes && !payload.includes(path)) rmSync(folder + path);
      }
      return keptPictures();
    },
  };
}
