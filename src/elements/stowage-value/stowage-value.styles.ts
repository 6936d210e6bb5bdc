import { css } from 'lit';

/** A word among words: it looks like the sentence around it. */
export const valueStyles = css`
  :host {
    display: inline;
  }

  :host([hidden]) {
    display: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
