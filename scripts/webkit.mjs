// Drives WebKitGTK by the W3C's WebDriver protocol, on a display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { webkitPrograms } from './engines.mjs';

/** The height of what stands above the page in WebKitGTK's window, in pixels. */
const TOOLBAR = 38;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A small one: its pointer, in the middle, stands in the window, which nothing else would give the focus. */
async function startDisplay(path) {
  const server = spawn(path, ['-displayfd', '3', '-screen', '0', '640x480x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3], 'data');
  return { server, name: `:${String(number).trim()}` };
}

async function untilReady(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver doesn't answer on ${url}.`);
}

/** Sends a command, and gives the driver's answer or its error. */
const commandsTo = (url) => async (method, path, body) => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
};

const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const buttons = { left: 0, middle: 1, right: 2 };

/** The hands on a page: its keys and its mouse. */
function hands(command) {
  const perform = (type, actions) => command('POST', '/actions', { actions: [{ type, id: type, actions }] });
  const key = (type, name) => ({ type, value: codes[name] ?? name });
  const both = (name) => [key('keyDown', name), key('keyUp', name)];
  const at = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });
  return {
    keyboard: {
      down: (name) => perform('key', [key('keyDown', name)]),
      up: (name) => perform('key', [key('keyUp', name)]),
      press: (name) => perform('key', both(name)),
      type: (text) => perform('key', [...text].flatMap(both)),
    },
    mouse: {
      move: (x, y) => perform('pointer', [at(x, y)]),
      down: (options) => perform('pointer', [down(options)]),
      up: (options) => perform('pointer', [up(options)]),
      click: (x, y, options) => perform('pointer', [at(x, y), down(options), up(options)]),
      reset: () => command('DELETE', '/actions'),
    },
  };
}

async function startSession(url, binary) {
  await untilReady(url);
  const send = commandsTo(url);
  const { sessionId } = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  });
  return (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
}

/** Starts a browser and gives its page, with as many of puppeteer's words as WebKitGTK can follow. */
export async function startWebkit() {
  const { browser, driver, display } = webkitPrograms();
  const screen = await startDisplay(display);
  const port = await freePort();
  const webdriver = spawn(driver, ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name },
  });
  const leave = () => [webdriver, screen.server].forEach((program) => program.kill());
  process.once('exit', leave);
  const command = await startSession(`http://127.0.0.1:${port}`, browser);
  return {
    ...hands(command),
    goto: (url) => command('POST', '/url', { url }),
    evaluate: (script) => command('POST', '/execute/sync', { script: `return ${script}`, args: [] }),
    /** Its window is at least 447 px wide: a frame shows what is narrower. */
    async setViewport({ width, height }) {
      await command('POST', '/window/rect', { width, height: height + TOOLBAR });
    },
    emulateMediaFeatures: () => Promise.reject(new Error('WebKitGTK can’t emulate media.')),
    async close() {
      await command('DELETE', '').catch(() => undefined);
      for (const process of [webdriver, screen.server]) {
        process.kill();
        await once(process, 'exit');
      }
    },
  };
}
