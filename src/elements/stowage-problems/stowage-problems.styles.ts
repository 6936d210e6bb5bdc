import { css } from 'lit';

export const problemsStyles = css`
  :host {
    container-type: normal;
    background: none;
  }

  section {
    display: grid;
    gap: 0.4em;
    margin-block: 0 1.5em;
    padding: 0.8em 1em;
    border-inline-start: 3px solid var(--_over);
    background: var(--_raised);
    font-size: 0.9em;
  }

  .heading {
    font-weight: 600;
  }

  li + li {
    margin-block-start: 0.3em;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    color: var(--_over);
    overflow-wrap: anywhere;
  }

  @media print {
    section {
      display: none;
    }
  }
`;
