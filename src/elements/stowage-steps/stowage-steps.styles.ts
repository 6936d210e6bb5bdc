import { css } from 'lit';

export const stepsStyles = css`
  .pool > p,
  .pool > button {
    margin-block-start: 0.6em;
  }

  .pool + .pool {
    margin-block-start: 2em;
  }

  ol {
    margin-block: 0.75em;
  }

  ol > li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0 0.75em;
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
  }

  ol > li > input {
    margin-block-start: 0.15em;
  }

  .does {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    font-weight: 600;
    cursor: pointer;
  }

  .does::before {
    content: attr(data-number) '.';
    margin-inline-end: -0.5em;
  }

  .does > :first-child {
    flex: 1 1 14em;
  }

  .frees {
    font-weight: 400;
    white-space: nowrap;
  }

  .path {
    color: var(--_muted);
  }

  .warning {
    color: var(--_over);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  .tools label {
    flex: 1 1 100%;
  }

  @container (min-width: 480px) {
    .tools label {
      flex: 0 1 auto;
    }
  }

  .tools label > span {
    display: block;
  }

  @media print {
    .tools,
    .pool > button {
      display: none;
    }
  }
`;
