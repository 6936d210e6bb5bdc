// Serves what a test opens, on a port of its own: an origin of its own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What public CDNs send with the files of one version of a package. */
export const CDN_HEADERS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=31536000, immutable',
};

/** The media type of a file by its name. */
export const typeOf = (name) => types[extname(name)] ?? 'application/octet-stream';

/**
 * Serves by what `find` gives for a path: `{body, type?}`, or nothing for 404.
 * @returns its address with a slash at the end, and `close`
 */
export async function serve(find, headers = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const found = await find(decodeURIComponent(pathname));
    const type = found?.type ?? typeOf(pathname);
    response.writeHead(found ? 200 : 404, { ...headers, 'content-type': type });
    response.end(found?.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}

/** Finds files of a folder, for `serve`; `index.html` for a folder in it. */
export const filesIn = (folder) => (path) =>
  readFile(join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))).then(
    (body) => ({ body, type: path.endsWith('/') ? types['.html'] : undefined }),
    () => undefined,
  );
