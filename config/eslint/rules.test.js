// Proves that the rules of the house fire, with the configuration the sources are linted with.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import config from '../eslint.config.js';

const house = mkdtempSync(join(tmpdir(), 'stowage-rules-'));
const linter = new Linter({ cwd: house });

/** The rules that speak up about `code` as the content of `file`. */
function rulesFor(file, code) {
  const messages = linter.verify(code, [...config, ts.configs.disableTypeChecked], join(house, file));
  return [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))];
}

function cases(rule, bad, good) {
  for (const [file, code] of bad) {
    it(`refuses ${code} in ${file}`, () => assert.ok(rulesFor(file, code).includes(rule)));
  }
  for (const [file, code] of good) {
    it(`accepts ${code} in ${file}`, () => assert.ok(!rulesFor(file, code).includes(rule)));
  }
}

after(() => rmSync(house, { recursive: true }));

describe('floors', () => {
  cases(
    'stowage/floors',
    [
      ['src/model/a.ts', "import { b } from '../store/b.js';"],
      ['src/model/a.ts', "import type { B } from '../store/b.js';"],
      ['src/model/a.ts', "type B = import('../store/b.js').B;"],
      ['src/model/a.ts', "export * from '../elements/b.js';"],
      ['src/model/a.ts', "export { b } from '../elements/b.js';"],
      ['src/model/a.ts', "import { sum } from 'd3-array';"],
      ['src/data/a.ts', "import { html } from 'lit';"],
      ['src/store/a.ts', "await import('../scope/b.js');"],
      ['src/store/a.ts', "const name = './b.js'; await import(name);"],
      ['src/store/a.ts', "import type { TemplateResult } from 'lit';"],
      ['src/store/a.ts', "import { ContextProvider } from '@lit/context';"],
      ['src/store/a.ts', "import { b } from '../charts/b.js';"],
      ['src/store/a.ts', "import { max } from 'd3-array';"],
      ['src/telling/a.ts', "import { b } from '../scope/b.js';"],
      ['src/fallback/a.ts', "import { html } from 'lit';"],
      ['src/scope/a.ts', "import { b } from '../elements/b.js';"],
      ['src/elements/stowage-a/stowage-a.ts', "import '../../define/stowage-b.js';"],
      ['src/elements/stowage-a/stowage-a.ts', "import { page } from '../../../test/page.js';"],
      ['src/index.ts', "import './define/all.js';"],
      ['src/attic/a.ts', 'export const a = 1;'],
    ],
    [
      ['src/model/a.ts', "import { b } from './b.js';"],
      ['src/model/a.ts', "import * as v from 'valibot';"],
      ['src/model/a.ts', "import type { Price } from '../data/prices.js';"],
      ['src/data/a.ts', "import type { Household } from '../model/household.js';"],
      ['src/telling/a.ts', "import type { Snapshot } from '../store/snapshot.js';"],
      ['src/charts/a.ts', "import { ticks } from 'd3-array';"],
      ['src/elements/stowage-a/stowage-a.ts', "import { needs } from '../../model/needs.js';"],
      ['src/define/all.ts', "import './stowage-a.js';"],
      ['test/model/a.test.ts', "import '../../src/define/all.js';"],
    ],
  );
});

describe('purity of the lower floors', () => {
  cases(
    'no-restricted-syntax',
    [
      ['src/model/a.ts', 'export const now = () => Date.now();'],
      ['src/model/a.ts', 'export const now = () => new Date();'],
      ['src/model/a.ts', 'export const any = () => Math.random();'],
      ['src/model/a.ts', 'export const f = new Intl.NumberFormat();'],
      ['src/model/a.ts', 'export const f = new Intl.NumberFormat(undefined, {});'],
      ['src/data/a.ts', 'export const t = (1.5).toLocaleString();'],
      ['src/data/a.ts', "export const t = 'a'.localeCompare('b');"],
    ],
    [
      ['src/model/a.ts', 'export const at = (day: string) => new Date(day);'],
      ['src/model/a.ts', "export const f = new Intl.NumberFormat('en');"],
    ],
  );
  cases(
    'no-restricted-globals',
    [
      ['src/model/a.ts', 'export const a = document.title;'],
      ['src/model/a.ts', 'export const a = performance.now();'],
      ['src/store/a.ts', 'export const a = window.name;'],
      ['src/store/a.ts', 'export const a = new HTMLElement();'],
    ],
    [['src/scope/a.ts', 'export const a = document.title;']],
  );
});

describe('templates', () => {
  const inElement = (code) => ['src/elements/stowage-a/stowage-a.ts', code];
  cases(
    'no-restricted-syntax',
    [
      inElement('html`<p style=${a}></p>`;'),
      inElement('html`<style>p {}</style>`;'),
      inElement('css`p { margin: 1rem }`;'),
      inElement('export const a = b as unknown as string;'),
    ],
    [inElement('html`<p class="style" title=${a}></p>`;'), inElement('css`p { margin: 1em }`;')],
  );
  cases(
    'no-restricted-imports',
    [
      inElement("import { unsafeHTML } from 'lit/directives/unsafe-html.js';"),
      inElement("import { styleMap } from 'lit/directives/style-map.js';"),
    ],
    [inElement("import { repeat } from 'lit/directives/repeat.js';")],
  );
});

describe('file names and lengths', () => {
  cases(
    'stowage/file-name',
    [
      ['src/model/utils.ts', ''],
      ['src/store/store-helper.ts', ''],
      ['src/model/Size.ts', ''],
    ],
    [['src/model/size.ts', '']],
  );
  it('refuses 301 lines, in the data accepts them', () => {
    const lines = 'export {};\n'.repeat(300) + 'export {};';
    assert.ok(rulesFor('src/model/a.ts', lines).includes('max-lines'));
    assert.ok(!rulesFor('src/data/a.ts', lines).includes('max-lines'));
  });
});

describe('define files', () => {
  const write = (file, text) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };
  before(() => {
    write(
      'src/elements/stowage-a/stowage-a.ts',
      "import { row } from './row.js'; html`<stowage-b></stowage-b>`;",
    );
    write(
      'src/elements/stowage-a/row.ts',
      '/** Not a <stowage-d>. */ export const row = html`<p><stowage-c /></p>`;',
    );
  });
  const refused = (code) => rulesFor('src/define/stowage-a.ts', code).includes('stowage/define-imports');
  const own = "import { A } from '../elements/stowage-a/stowage-a.js';";

  it('refuses a define file that leaves out a tag of its templates', () => {
    assert.ok(refused(own));
    assert.ok(refused(`${own} import './stowage-b.js';`));
    assert.ok(refused(`${own} import './stowage-c.js';`));
  });
  it('accepts one that imports them all', () => {
    assert.ok(!refused(`${own} import './stowage-b.js'; import './stowage-c.js';`));
  });
});
