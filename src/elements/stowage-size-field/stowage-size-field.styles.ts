import { css } from 'lit';

export const sizeFieldStyles = css`
  :host {
    background: none;
    inline-size: auto;
    container-type: normal;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
  }

  /* Its lower edge is the baseline: so fields beside each other stand level where one label takes two lines. */
  .stack .name {
    contain: layout;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7.5em;
    align-items: center;
    column-gap: 0.75em;
  }

  .row .name {
    display: grid;
    line-height: 1.3;
  }

  .row #note {
    grid-column: 1 / -1;
  }

  .entry {
    position: relative;
  }

  /* Its own size whatever is typed: else every digit lays out all that is around it before it is read. */
  input {
    inline-size: 100%;
    block-size: 2.75em;
    contain: strict;
  }

  .stack input.understood {
    padding-inline-end: 8.5em;
  }

  .reading {
    color: var(--_muted);
    white-space: nowrap;
  }

  .stack .reading {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.75em;
    display: grid;
    align-items: center;
    pointer-events: none;
  }
`;
