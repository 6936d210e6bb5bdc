import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../root.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The address that pages name for another origin than theirs: the same server by its other name. */
const WRITTEN = 'http://localhost:4870';
const DEFAULT_PORT = 4870;

/** A network's time for a script, so that a page is painted before what changes it. */
const SCRIPT_DELAY = 120;

/** The page that comes in pieces, as from a slow network: it is cut at its blank lines. */
const STREAMED = '/streamed.html';

/** Below this path nothing but the entry is reached, until the browser that asks has asked to mend it. */
const UNREACHABLE = '/unreachable/';
const mended = new Set();

const watcher = '<script src="/test/pages/watch.js"></script>';

async function sendPage(response, file, port) {
  const text = (await readFile(file, 'utf8'))
    .replaceAll(WRITTEN, `http://localhost:${port}`)
    .replace(
      /<meta charset="utf-8" \/>(\s*<meta http-equiv="Content-Security-Policy"[^>]*>)?/i,
      `$&${watcher}`,
    );
  for (const piece of file.endsWith(STREAMED) ? text.split(/(?=\n\n)/) : [text]) {
    response.write(piece);
    if (piece !== text) await wait(SCRIPT_DELAY);
  }
  response.end();
}

/** The path that is meant; nothing where the connection has broken off. */
function reached(path, browser) {
  if (!path.startsWith(UNREACHABLE)) return path;
  if (path.endsWith('/mend')) mended.add(browser);
  return mended.has(browser) || path.endsWith('/stowage.js') ? path.slice(UNREACHABLE.length - 1) : undefined;
}

async function serve({ url, headers }, response, port) {
  const asked = normalize(decodeURIComponent(new URL(url, WRITTEN).pathname));
  const path = reached(asked, headers['user-agent']);
  if (path === undefined) return response.destroy();
  const file = join(root, path);
  if (path === '/favicon.ico') return response.writeHead(204).end();
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || !file.startsWith(root)) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  });
  if (path.startsWith('/test/pages/') && path.endsWith('.html')) return sendPage(response, file, port);
  if (path.startsWith('/dist/') && path.endsWith('.js')) await wait(SCRIPT_DELAY);
  return createReadStream(file).pipe(response);
}

/** Serves the repository with its built files to any origin, on this port or a free one; gives the port. */
export async function servePages(port = DEFAULT_PORT) {
  const server = createServer((request, response) => {
    serve(request, response, server.address().port).catch((error) => response.destroy(error));
  });
  server.listen(port);
  await once(server, 'listening');
  return { port: server.address().port, close: () => server.close() };
}
