import { css } from 'lit';

export const rulesStyles = css`
  .rule {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 2em;
    padding-block: 1.2em 1em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .rule:is(li:last-child, div) {
    border-block-end: 1px solid var(--_line);
  }

  p + :is(ul, .rule) {
    margin-block-start: 0.75em;
  }

  .quote {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.25;
    scroll-margin-block-start: 1em;
    text-wrap: pretty;
  }

  .judged {
    max-inline-size: 42em;
  }

  .verdict {
    font-weight: 600;
  }

  .true {
    color: var(--_good);
  }

  .false {
    color: var(--_over);
  }

  .depends {
    color: var(--_close);
  }

  [part='asks'] {
    margin-block-start: 0.3em;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    margin-block-start: 0.3em;
  }

  .more > p {
    flex: 1 1 14em;
  }

  details {
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  details[open] {
    flex-basis: 100%;
  }

  details table {
    margin-block: 0.25em 0.75em;
    max-inline-size: 34em;
  }

  details p {
    margin-block-start: 0.4em;
  }

  td.number {
    padding-inline-end: 0;
  }

  .range {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }

  .total :is(th, td) {
    border-block-start: 2px solid var(--_ink);
    border-block-end: 0;
    font-weight: 600;
  }

  .beside {
    color: var(--_muted);
  }

  a {
    display: inline-block;
    margin-inline-start: auto;
    min-block-size: 24px;
    padding-block: 0.35em;
    color: var(--_muted);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  a:hover {
    color: var(--_accent);
  }

  @container (min-width: 640px) {
    .rule {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @media (pointer: coarse) {
    a {
      min-block-size: 44px;
      padding-block: 0.8em;
    }
  }

  @media print {
    a {
      display: none;
    }

    summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
    }
  }
`;
