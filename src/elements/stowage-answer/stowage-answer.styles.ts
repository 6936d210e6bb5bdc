import { css } from 'lit';

export const answerStyles = css`
  .lead {
    font-size: clamp(1.25em, 4.2cqi, 1.6em);
    line-height: 1.3;
    font-weight: 600;
    text-wrap: pretty;
    max-inline-size: 34em;
  }

  .further {
    margin-block-start: 0.6em;
    max-inline-size: 42em;
  }

  .example {
    display: inline-block;
    margin-block-end: 0.6em;
    padding: 0.15em 0.6em;
    border: 1px dashed var(--_edge);
    border-radius: 1em;
  }

  .figure {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    font: inherit;
    color: var(--_accent);
    white-space: nowrap;
    text-decoration: underline dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .figure[aria-expanded='true'] {
    text-decoration-style: solid;
  }

  .sum {
    margin-block-start: 1em;
    padding: 0.75em 1em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
    max-inline-size: 34em;
  }

  .sum-heading {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }

  tfoot td,
  tfoot th {
    border-block-end: 0;
    border-block-start: 2px solid var(--_ink);
    font-weight: 600;
  }

  .sum td,
  .sum tfoot td {
    padding-inline-end: 0;
  }

  .apply {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1em;
    margin-block-start: 0.9em;
  }

  .save {
    margin-block-start: 0.6em;
  }

  .save button {
    margin-block: 0.6em;
    margin-inline-end: 0.6em;
  }

  @media print {
    .save,
    .apply {
      display: none;
    }
  }
`;
