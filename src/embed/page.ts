/** `embed.js`: fills `embed.html` with the planner its address asks for, before `stowage.js` defines it. */
import { tellHeight } from './framed-height.js';

const ATTRIBUTES = ['scenario', 'tier', 'region', 'tiers', 'headroom'];
const HEX = /^[\da-f]{3,8}$/i;
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|ur|yi)\b/i;

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const content = document.querySelector('main') ?? document.body;
const planner = document.createElement('stowage-planner');

for (const name of ATTRIBUTES) {
  const value = asked.get(name);
  if (value) planner.setAttribute(name, value);
}

const lang = asked.get('lang');
if (lang) root.lang = lang;
if (lang && RIGHT_TO_LEFT.test(lang)) root.dir = 'rtl';

const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') {
  root.style.colorScheme = theme;
  planner.setAttribute('theme', theme);
}

const accent = asked.get('accent') ?? '';
if (HEX.test(accent)) planner.style.setProperty('--stowage-accent', `#${accent}`);

// Behind the `#`, so that no server reads a household.
const household = new URLSearchParams(location.hash.slice(1)).get('household');
if (household) {
  const json = document.createElement('script');
  json.type = 'application/json';
  json.textContent = household;
  planner.append(json);
}

content.append(planner);
tellHeight(content, asked.get('childId'));
