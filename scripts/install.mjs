// Puts the packages of package-lock.json in place. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';

const readPackages = (file) => JSON.parse(readFileSync(root + file, 'utf8')).packages;

/** Runs npm as the npm that called us, so that it works the same on every platform. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli ? [process.execPath, cli] : ['npm'];
  return (
    spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
    0
  );
}

/** True when every package the lock asks for stands in node_modules with its version. */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs what is missing, or ends the process with what to do. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(
      `Stowage needs Node 20 or newer; this is ${process.version}. Get it from https://nodejs.org/`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci), about a minute …');
  if (npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')) return;
  console.error(
    'The packages could not be installed. Check the connection to the npm registry and try again.',
  );
  process.exit(1);
}
