import { css } from 'lit';

export const photosStyles = css`
  :host {
    --_rest: light-dark(#7e7e7e, #697179);
  }

  .person {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    max-inline-size: 100%;
    margin-block-end: 0.75em;
  }

  fieldset {
    min-inline-size: 0;
  }

  legend {
    display: block;
    margin-block-end: 0.25em;
  }

  h3 {
    font-size: 1.35em;
  }

  .trying {
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .key {
    margin-block-start: 0.6em;
  }

  .ways {
    display: grid;
    gap: 0 1.5em;
    margin-block: 0.75em;
  }

  .way {
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding-block: 0.9em 1.1em;
    border-block-start: 1px solid var(--_line);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    gap: 0.25em 0.6em;
  }

  .head label {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    gap: 0.5em;
    cursor: pointer;
  }

  .name {
    font-size: 1.15em;
    font-weight: 600;
  }

  .tag {
    padding-inline: 0.55em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    white-space: nowrap;
  }

  .tried {
    border-style: dashed;
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.4em;
    line-height: 1.3;
  }

  .amount {
    margin-inline-start: auto;
    white-space: nowrap;
  }

  .peak .amount {
    font-size: 1.2em;
    font-weight: 600;
  }

  .peak .muted {
    color: inherit;
  }

  .state:last-of-type .amount {
    font-weight: 600;
  }

  .bar {
    margin-block-end: 0.35em;
  }

  .rest {
    fill: var(--_rest);
  }

  .inBackups {
    fill: var(--_backup-photos);
  }

  .library {
    fill: var(--_photos);
  }

  .peak-note {
    color: var(--_close);
  }

  .unprotected {
    color: var(--_over);
  }

  .notes {
    display: grid;
    align-content: start;
    gap: 0.4em;
  }

  .notes p:empty {
    display: none;
  }

  section {
    margin-block: 1em;
    max-inline-size: 42em;
  }

  section p {
    margin-block-start: 0.3em;
  }

  ol {
    margin-block: 0.3em;
    padding-inline-start: 1.4em;
    list-style: decimal;
  }

  .devices,
  .devices label {
    grid-template-columns: minmax(0, 1fr);
  }

  .devices {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em 1em;
    max-inline-size: 28em;
  }

  .devices label {
    display: grid;
    gap: 0.2em;
  }

  details p {
    margin-block: 0.4em;
    max-inline-size: 42em;
  }

  details table {
    max-inline-size: 42em;
  }

  th[scope='col'] {
    color: var(--_muted);
    vertical-align: bottom;
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  @container (min-width: 600px) {
    .ways {
      grid-template: auto auto auto auto / repeat(3, minmax(0, 1fr));
    }

    .way {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
  }

  @container (max-width: 480px) {
    th[scope='col'] {
      white-space: normal;
    }

    details :is(th, td) {
      padding-inline-end: 0.35em;
      font-size: 0.9375em;
    }
  }

  @media (pointer: coarse) {
    .head label {
      min-block-size: 44px;
    }

    /* It reaches over the lines around it, and doesn't move them apart. */
    p > button.plain {
      margin-block: -0.8em;
    }
  }

  @media print {
    .person,
    .try,
    button,
    .head input,
    [part='devices'],
    [part='what-ifs']:not([open]) {
      display: none;
    }
  }
`;
