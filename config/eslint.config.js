import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { defineImportsRule } from './eslint/define-imports.js';
import { fileNameRule } from './eslint/file-name.js';
import { floorsRule } from './eslint/floors.js';
import { noImpurity, noPage, noPageNorClock } from './eslint/purity.js';
import { noUnsafeDirectives, noUnsafeTemplates } from './eslint/templates.js';
import { root } from '../scripts/root.mjs';

const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'A cast through unknown hides a mistake: narrow the value.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-demo/',
    'storybook-static/',
    'coverage/',
    '.cache/',
    'test/integrations/',
    'config/every-runtime.d.ts',
  ]),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['test/pages/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['addEventListener', 'customElements', 'getComputedStyle', 'parent', 'self', 'setTimeout'],
          ...[
            'Element',
            'MessageChannel',
            'Node',
            'PerformanceObserver',
            'matchMedia',
            'requestAnimationFrame',
          ],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    plugins: {
      'lit-a11y': litA11y,
      stowage: {
        rules: { floors: floorsRule, 'define-imports': defineImportsRule, 'file-name': fileNameRule },
      },
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'stowage/floors': 'error',
      'stowage/file-name': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDoubleCast, ...noUnsafeTemplates],
      'no-restricted-imports': ['error', noUnsafeDirectives],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it asks for the `!` that strict refuses
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', 300] } },
  { files: ['src/data/**', 'src/locales/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/{model,data}/**/*.ts'],
    rules: {
      'no-restricted-globals': noPageNorClock,
      'no-restricted-syntax': ['error', noDoubleCast, ...noImpurity],
    },
  },
  {
    files: ['src/{store,charts,readers,locales,telling,fallback}/**/*.ts'],
    rules: { 'no-restricted-globals': noPage },
  },
  {
    files: ['src/model/solver/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // indices in bounds, in loops that a check would slow down
    },
  },
  { files: ['src/define/stowage-*.ts'], rules: { 'stowage/define-imports': 'error' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `to.be.true`
      '@typescript-eslint/no-floating-promises': 'off', // its assertions look like promises to @open-wc/testing
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['stories/**/*.ts'], extends: [storybook.configs['flat/recommended']] },
);
