/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { argTypesFrom, type Manifest } from './arg-types.js';
import { decorators, globalTypes, initialGlobals } from './frame.js';

// A glob, because the manifest is generated: the types hold without it.
const [manifest = { modules: [] }] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' }),
);
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators,
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag: string) => argTypesFrom(manifest, tag),
      source: { excludeDecorators: true },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'In five minutes',
            'Compose your own',
            'Theme it',
            'Drive it from your code',
            'Use the model alone',
            'Where the numbers come from',
            'Why a backup fails',
          ],
          'Articles',
          'Scenarios',
          'Elements',
          ['stowage-planner', 'stowage-scope', 'stowage-answer', 'stowage-devices', 'stowage-tiers'],
        ],
      },
    },
  },
};

export default preview;
