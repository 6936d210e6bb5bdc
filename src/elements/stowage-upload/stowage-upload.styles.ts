import { css } from 'lit';

export const uploadStyles = css`
  .lead + p {
    margin-block-start: 0.5em;
  }

  /* Each as wide as it needs: a typical speed is told in words. */
  .fields {
    display: flex;
    flex-wrap: wrap;
  }

  .field {
    max-inline-size: 100%;
  }

  .amount input {
    inline-size: 6em;
  }

  table {
    margin-block: 1.25em 0.75em;
  }

  th[scope='row'] {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .number {
    white-space: nowrap;
  }

  .number + .number {
    padding-inline-start: 0.75em;
  }

  td:last-child,
  thead th:last-child {
    padding-inline-end: 0;
  }

  .nights {
    display: block;
    white-space: normal;
  }

  .advice {
    margin-block: 0.75em;
  }

  .note {
    margin-block-start: 0.5em;
  }
`;
