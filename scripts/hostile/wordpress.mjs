import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../install.mjs';
import { root } from '../root.mjs';

const version = '11.1.0';
const integrity = 'QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==';
const cache = join(root, '.cache');
const archive = `wordpress-block-library-${version}.tgz`;

/** Puts WordPress's stylesheet for blocks into .cache: its package, without the hundreds that it depends on. */
export function fetchWordPressStyles() {
  if (existsSync(join(cache, 'package', 'build-style', 'style.css'))) return;
  mkdirSync(cache, { recursive: true });
  npm('pack', `@wordpress/block-library@${version}`, '--pack-destination', cache, '--loglevel=error');
  const found = createHash('sha512')
    .update(readFileSync(join(cache, archive)))
    .digest('base64');
  if (found !== integrity) throw new Error(`${archive} isn’t what it was: sha512-${found}`);
  spawnSync('tar', ['-xzf', archive, 'package/build-style/style.css'], { cwd: cache, stdio: 'inherit' });
}
