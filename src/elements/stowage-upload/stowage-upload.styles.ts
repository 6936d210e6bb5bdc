import { css } from 'lit';

export const uploadStyles = css`
  .lead + p {
    margin-block-start: 0.5em;
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
