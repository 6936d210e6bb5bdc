import { css } from 'lit';

export const tiersStyles = css`
  fieldset {
    min-inline-size: 0;
  }

  fieldset + fieldset {
    margin-block-start: 2.25em;
  }

  legend {
    display: block;
    margin-block-end: 0.5em;
  }

  .need {
    display: block;
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.2;
  }

  .key {
    margin-block-end: 0.75em;
  }

  .tier {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.35em;
  }

  .tier:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    padding: 0.5em 0.65em 0.55em;
    border-radius: var(--_radius);
  }

  .row:has(input:checked) {
    background: var(--_raised);
  }

  .row:has(input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .row input {
    margin-block-start: 0.15em;
    outline: none;
  }

  label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    cursor: pointer;
  }

  label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.65em;
  }

  .name {
    font-size: 1.15em;
    font-weight: 600;
    white-space: nowrap;
  }

  .price {
    color: var(--_muted);
  }

  .held {
    padding-inline: 0.55em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    white-space: nowrap;
  }

  .bar,
  .plan {
    grid-column: 2;
  }

  .bar {
    margin-block-start: 0.35em;
  }

  .plan {
    margin-block-start: 0.2em;
  }

  .plan:empty {
    display: none;
  }

  .edge {
    stroke: var(--_muted);
    stroke-dasharray: 2 2;
  }

  .part {
    fill: var(--_part);
  }

  .lane {
    fill: var(--_muted);
  }

  details {
    margin-inline: calc(1.95em + 0.65em) 0.65em;
  }

  details table {
    max-inline-size: 34em;
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  th[scope='col'] {
    color: var(--_muted);
    vertical-align: bottom;
    white-space: normal;
  }

  tfoot tr:first-child {
    font-weight: 600;
  }

  .together {
    margin-block-start: 1.25em;
  }

  .note {
    margin-block-start: 0.75em;
  }

  @container (max-width: 480px) {
    label {
      flex-direction: column;
      align-items: start;
    }

    details {
      margin-inline: 0;
    }
  }

  /* Not while somebody types: every frame of it would hold up the next digit. */
  @media (prefers-reduced-motion: no-preference) {
    .moving rect {
      transition:
        x 0.25s,
        width 0.25s;
    }
  }

  @media print {
    label::after {
      content: none;
    }
  }
`;
