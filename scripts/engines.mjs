// Finds the engines to test in besides Chromium. Never touches the system's packages.
import { inPath, isExecutable } from './programs.mjs';

const program = (...names) => inPath(...names).find(isExecutable);

/** The path of an installed Firefox. */
export const firefoxPath = () => process.env.FIREFOX_PATH ?? program('firefox-esr', 'firefox');

/** Launch options for puppeteer-core: a Firefox whose pages count as focused. */
export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: firefoxPath(),
  extraPrefsFirefox: { 'focusmanager.testmode': true },
});

/** The programs that WebKitGTK is driven with, where all of them are installed. */
export function webkitPrograms() {
  const browser = [
    ...['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ].find(isExecutable);
  const programs = { browser, driver: program('WebKitWebDriver'), display: program('Xvfb') };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}
