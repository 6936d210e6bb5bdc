import { css } from 'lit';

export const tradeoffStyles = css`
  .waiting {
    min-block-size: 40em;
  }

  .pool {
    display: block;
    margin-block-start: 0.75em;
  }

  .pool span {
    display: block;
  }

  [part='plan-words'] {
    margin-block: 0.5em 0.75em;
  }

  .moving {
    min-block-size: 5em;
  }

  .lead {
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.25;
  }

  .stage {
    position: relative;
    margin-block: 0.5em;
  }

  .stage[aria-busy='true'] {
    opacity: 0.6;
  }

  .pad {
    margin-inline: 10px;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  .stage input {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 250px;
    margin: 0;
    padding: 0;
    opacity: 0;
    pointer-events: none;
  }

  .stage:has(input:focus-visible) .knob {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 50%;
  }

  h3 {
    margin-block: 1.25em 0.35em;
  }

  h4 {
    margin-block: 0.75em 0.15em;
  }

  li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.4em;
  }

  section li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
  }

  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    column-gap: 2.5em;
  }

  .why,
  .buys,
  details {
    grid-column: 1 / -1;
  }

  .tiers {
    max-inline-size: 46em;
  }

  .tiers > li {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr auto;
    column-gap: 1em;
    align-items: baseline;
  }

  .name {
    font-weight: 600;
  }

  .takes {
    text-align: end;
  }

  .tiers button {
    text-align: start;
  }

  .stage :is(th, td) {
    padding-inline: 0.5em 0;
    white-space: nowrap;
  }

  .stage :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .tiers li li {
    border: 0;
    padding-block: 0.1em;
  }

  [aria-pressed='true'] {
    font-weight: 600;
    text-decoration-thickness: 2px;
  }

  .apply {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1em;
  }

  .apply span {
    flex: 1 1 14em;
  }

  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  [part='price-note'] {
    margin-block-start: 1em;
  }

  @container (max-width: 480px) {
    .moving {
      min-block-size: 8.5em;
    }

    .tiers > li {
      grid-template-columns: auto 1fr;
    }

    .takes {
      grid-column: 1 / -1;
      text-align: start;
    }
  }

  @container (max-width: 320px) {
    .stage table {
      font-size: 0.75em;
    }
  }

  @media print {
    .drag,
    .stage input,
    [part='others'],
    .apply {
      display: none;
    }

    .takes button {
      color: inherit;
      text-decoration: none;
    }
  }
`;
