import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
