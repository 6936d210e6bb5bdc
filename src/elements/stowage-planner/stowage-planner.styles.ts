import { css } from 'lit';

export const plannerStyles = css`
  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* Against the page it is a sheet of its own. */
  :host([theme]) {
    padding: 1.25em;
    border-radius: var(--_radius);
  }

  .frame,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 2.5em;
  }

  .frame > *,
  .results > * {
    min-inline-size: 0;
  }

  /* Room for what is still being loaded. */
  .results > :not(:defined),
  .topics :not(:defined) {
    display: block;
    min-block-size: 18em;
  }

  :not(:defined):has(~ .missing) {
    display: none;
  }

  /* What is below doesn't move with every sentence of the answer. */
  .answer {
    min-block-size: 15.5em;
  }

  @container (min-width: 480px) {
    .answer {
      min-block-size: 11em;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-start: 1.25em;
  }

  .tools p {
    flex: 1 1 18em;
  }

  .offered {
    order: -1;
  }

  .remember {
    flex-basis: 100%;
  }

  .remember label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }

  .history {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  button[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }

  .topics > details {
    border-block-start: 1px solid var(--_line);
  }

  .topics > details[open] {
    padding-block-end: 2em;
  }

  .topics > details > :not(summary) {
    max-inline-size: 54em;
  }

  .topics summary {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 1em;
  }

  .topics summary::marker {
    content: '';
  }

  .topics summary::before {
    content: '+';
    inline-size: 0.8em;
    font-size: 1.25em;
    line-height: 1;
  }

  .topics [open] > summary::before {
    content: '−';
  }

  .topics h2 {
    margin: 0;
    font-size: 1.1em;
  }

  footer {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  footer p + p {
    margin-block-start: 0.4em;
  }

  @container (min-width: 900px) {
    .frame {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2.75em 3.5em;
    }

    .answer,
    .topics,
    footer {
      grid-column: 1 / -1;
    }
  }

  /* Blocks break between pages more surely than grids do. */
  @media print {
    .frame,
    .results {
      display: block;
    }

    :is(.frame, .results) > * {
      margin-block-end: 2em;
    }

    .remember,
    .history,
    .topics > details:not([open]),
    .topics summary::before {
      display: none;
    }
  }
`;
