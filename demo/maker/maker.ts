/** The embed maker: what stands in the planner above, as a snippet for the chosen system. */
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { writeHousehold } from '../../src/model/write-household.js';
import { isSystem, SYSTEMS, type Snippet, type Wanted } from './snippets.js';

const form = document.querySelector<HTMLFormElement>('#maker form');
const output = document.querySelector<HTMLElement>('#snippets');
const status = document.querySelector<HTMLElement>('#copied');
const planner = document.querySelector('stowage-planner');

/** What stands in the form's field. */
function field(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

async function wantedBy(form: HTMLFormElement, planner: StowagePlanner): Promise<Wanted> {
  const { snapshot } = planner;
  const household = snapshot && !snapshot.isExample ? writeHousehold(snapshot.household) : null;
  const theme = field(form, 'theme');
  const lang = field(form, 'lang');
  const base = field(form, 'base');
  const fallback = field(form, 'fallback')
    ? (await import('../../src/fallback/index.js')).fallback(household, { lang: lang || 'en' })
    : '';
  return {
    household,
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    accent: field(form, 'own-accent') ? field(form, 'accent') : '',
    lang,
    fallback,
    credit: field(form, 'credit') ? new URL('.', location.href).href : '',
    base: base === '' || base.endsWith('/') ? base : `${base}/`,
  };
}

/** The planner above looks as it will there. */
function dress(planner: StowagePlanner, { theme, accent, lang }: Wanted): void {
  if (theme) planner.setAttribute('theme', theme);
  else planner.removeAttribute('theme');
  if (lang) planner.lang = lang;
  else planner.removeAttribute('lang');
  planner.dir = lang === 'ar' ? 'rtl' : '';
  if (accent) planner.style.setProperty('--stowage-accent', accent);
  else planner.style.removeProperty('--stowage-accent');
}

function figure({ where, code }: Snippet, index: number): HTMLElement {
  const figure = document.createElement('figure');
  const caption = figure.appendChild(document.createElement('figcaption'));
  const name = caption.appendChild(document.createElement('span'));
  name.id = `where-${index}`;
  name.textContent = where;
  const copy = caption.appendChild(document.createElement('button'));
  copy.type = 'button';
  copy.textContent = 'Copy';
  copy.setAttribute('aria-describedby', name.id);
  const pre = figure.appendChild(document.createElement('pre'));
  pre.tabIndex = 0; // so that keys can scroll it
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-labelledby', name.id);
  pre.appendChild(document.createElement('code')).textContent = code;
  copy.addEventListener('click', () => void copyFrom(pre, where));
  return figure;
}

/** Where the clipboard is refused, the text is selected for the reader's own copying. */
async function copyFrom(pre: HTMLElement, where: string): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(pre.textContent).then(
    () => true,
    () => false,
  );
  if (!isCopied) getSelection()?.selectAllChildren(pre);
  if (status) {
    status.textContent = isCopied ? `Copied: ${where}` : 'Selected. Copy it with your keyboard or menu.';
  }
}

let shown = '';

async function show(form: HTMLFormElement, output: HTMLElement, planner: StowagePlanner): Promise<void> {
  const wanted = await wantedBy(form, planner);
  dress(planner, wanted);
  const system = field(form, 'system');
  const snippets = isSystem(system) ? SYSTEMS[system].snippets(wanted) : [];
  const now = JSON.stringify(snippets);
  if (now === shown) return;
  shown = now;
  output.replaceChildren(...snippets.map(figure));
  if (status) status.textContent = '';
}

if (form && output && planner) {
  const update = () => void show(form, output, planner);
  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  planner.addEventListener('stowage-change', update);
  update();
}
