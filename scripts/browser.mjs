// Finds a Chromium to test in, or fetches one from npm. Never touches the system's packages.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm } from './install.mjs';
import { inPath, isExecutable } from './programs.mjs';
import { root } from './root.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const places = [
  ...inPath(...names),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const fetched = '@sparticuz/chromium@147.0.0';
const cache = join(root, '.cache', 'browser');
const unpacked = join(cache, 'unpacked');

/** The system's fonts, and the one that comes with the fetched browser for machines without any. */
const fontSettings = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;

function fetchBrowser() {
  const path = join(unpacked, 'chromium');
  if (existsSync(path)) return path;
  console.log(
    `No Chrome, Chromium or Edge found. Fetching a headless Chromium (npm: ${fetched}) into .cache …`,
  );
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!npm('install', '--prefix', cache, ...quiet, fetched)) return undefined;

  // The package unpacks itself into the folder for temporary files, and, where it believes to be on a server
  // without them, the libraries it links. Renaming at the end keeps a broken unpacking out.
  const unpacking = join(cache, 'unpacking');
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking);
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: cache,
    env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) return undefined;
  writeFileSync(join(unpacking, 'fonts.conf'), fontSettings);
  renameSync(unpacking, unpacked);
  return path;
}

/** The path of a browser to run, or ends the process with what to do. */
function browserPath() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isExecutable(given)) return given;
    console.error(`CHROME_PATH is ${given}, but no program is there. Correct or unset it.`);
    process.exit(1);
  }
  const path =
    places.find(isExecutable) ??
    (process.platform === 'linux' && process.arch === 'x64' ? fetchBrowser() : undefined);
  if (path) return path;
  console.error(
    'No browser to test in. Install Chrome or Chromium, or set CHROME_PATH to one, and try again.',
  );
  process.exit(1);
}

/** What the fetched browser needs where the system lacks its libraries or has no fonts. */
const fetchedEnvironment = {
  ...process.env,
  LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter),
  FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
};

/** Launch options for puppeteer-core: a found or fetched browser, able to run as root and without a screen. */
export function launchOptions() {
  const executablePath = browserPath();
  const isFetched = executablePath.startsWith(cache);
  console.log(`Browser: ${executablePath}`);
  return {
    executablePath,
    headless: isFetched ? 'shell' : true,
    env: isFetched ? fetchedEnvironment : process.env,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-backgrounding-occluded-windows',
    ],
  };
}
