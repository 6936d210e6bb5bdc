import { css } from 'lit';

/** The scope draws nothing: its content is laid out as if it weren't there. */
export const scopeStyles = css`
  :host {
    display: contents;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([hidden]) {
    display: none;
  }
`;
