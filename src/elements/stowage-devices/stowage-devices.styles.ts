import { css } from 'lit';

export const devicesStyles = css`
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.9em;
  }

  .questions,
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap) 1.75em;
    margin-block: 0.9em;
  }

  .questions {
    align-items: baseline;
  }

  .question {
    margin-block: 0.75em;
  }

  .questions > .question {
    margin: 0;
  }

  .questions > .question:first-child {
    grid-column: 1 / -1;
  }

  legend,
  .field > span {
    display: block;
    margin-block-end: 0.3em;
  }

  .field {
    display: block;
  }

  .field > input,
  .field > select {
    inline-size: 100%;
  }

  .segments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 0.4em;
  }

  .segments label {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-height: 2.75em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
    white-space: nowrap;
  }

  .segments label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .options label,
  .tick {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-height: 2.75em;
    cursor: pointer;
  }

  .question > .pick {
    margin-block-start: 0.75em;
  }

  h3 {
    margin-block: 1.6em 0.2em;
  }

  h4,
  h5 {
    margin-block: 1.2em 0.3em;
  }

  summary,
  button.plain {
    min-height: 2.75em;
    padding-block: 0.65em;
  }

  summary {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .small > summary,
  summary.small,
  button.small {
    min-height: 3.15em;
    padding-block: 0.85em;
  }

  button.plain {
    display: block;
  }

  .device,
  .person + .person {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1.75em;
  }

  .device > :first-child::first-letter {
    text-transform: uppercase;
  }

  .device > h3,
  .person summary > h3 {
    font-size: 1.2em;
  }

  .person > details > summary > h3 {
    display: inline;
    margin: 0;
  }

  /* Room for what is still being loaded. */
  .later {
    min-block-size: 40em;
  }

  .person-heading {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0 0.75em;
  }

  .person-heading > .tick {
    grid-column: 1 / -1;
  }

  .rows {
    margin-block: 0.5em;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.2em 0.35em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }

  .row > .pick,
  .row > .tick {
    grid-column: 1 / -1;
  }

  .row > .pick legend {
    margin: 0;
  }

  .remove {
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }

  .warning {
    color: var(--_over);
  }

  .more {
    margin-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .rows:not([hidden]) + .more {
    margin-block-start: 0;
    border-block-start: 0;
  }

  .more[open] {
    padding-block-end: 1em;
  }

  .adders {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 1em;
  }

  .adders > h3 {
    flex: 1 1 100%;
    margin: 0.6em 0 0;
  }

  @container (min-width: 480px) {
    .questions,
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .adders,
    .remove,
    stowage-row-adder,
    .where,
    .more:not([open]),
    .more-rows {
      display: none;
    }
  }
`;
