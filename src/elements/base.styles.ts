import { css } from 'lit';

/**
 * What every element shares: the public tokens with their defaults, the host page's font, and a guard against
 * what a page lets through the shadow boundary. Sizes are `em` and `px`: a page's root font size is its own.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--stowage-accent, light-dark(#1f5fbf, #8ab8ff));
    --_on-accent: var(--stowage-on-accent, light-dark(#fff, #0d1a2b));
    --_ink: var(--stowage-ink, light-dark(#1b1f24, #eceef1));
    --_muted: var(--stowage-muted, light-dark(#59616b, #a7b0bb));
    --_paper: var(--stowage-paper, light-dark(#fff, #16191d));
    --_raised: var(--stowage-raised, light-dark(#f5f6f8, #1f2328));
    --_line: var(--stowage-line, light-dark(#d9dde3, #363c44));
    --_edge: light-dark(#7d8590, #7d8792);
    --_good: var(--stowage-good, light-dark(#1a6b43, #6fd3a0));
    --_close: var(--stowage-close, light-dark(#7f5600, #f0c36a));
    --_over: var(--stowage-over, light-dark(#b02a2a, #ff9d94));
    --_radius: var(--stowage-radius, 10px);
    --_gap: var(--stowage-gap, 1em);

    --_photos: light-dark(#0362ac, #6daafe);
    --_backup-photos: light-dark(#6596c9, #4a7cc4);
    --_backup-messages: light-dark(#517760, #5ab88a);
    --_backup-apps: light-dark(#c77c40, #e9ac40);
    --_backup-rest: light-dark(#7e7e7e, #bbc8d4);
    --_old-backups: light-dark(#a34479, #d27597);
    --_messages: light-dark(#176340, #93ddb8);
    --_drive: light-dark(#7a69cc, #a48cc4);
    --_mail: light-dark(#917106, #d3c482);
    --_shared-library: light-dark(#107f96, #94b9ae);
    --_other: light-dark(#7a5720, #c39c5e);
    --_unexplained: light-dark(#575259, #e4e4e4);

    display: block;
    box-sizing: border-box;
    /* What asks its content for a width, as a flex row, a float or a table does, gets none from a container. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    contain-intrinsic-inline-size: 15em;
    container-type: inline-size;
    isolation: isolate; /* So that what has not changed isn't painted again with what has. */
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    line-height: 1.45;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :is(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend, figure) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }

  :is(h2, h3, h4) {
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.2em;
  }

  h3 {
    font-size: 1.05em;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  input:not([type='radio'], [type='checkbox']),
  select {
    min-height: 2.75em;
    padding: 0.4em 0.65em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_paper);
    max-inline-size: 100%;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }

  button {
    min-height: 2.75em;
    padding: 0.4em 0.95em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_paper);
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  button.plain {
    min-height: 24px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover:not(:disabled) {
    color: var(--_on-accent);
    filter: brightness(1.08);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  summary {
    min-height: 24px;
    cursor: pointer;
    color: var(--_accent);
    padding-block: 0.35em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font: inherit;
  }

  caption {
    text-align: start;
  }

  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 0.6em;
    text-align: start;
    font-weight: inherit;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_line);
  }

  /* What names a row gives way, so that the figures beside it keep their units. */
  table.small th[scope='row'] {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .muted {
    color: var(--_muted);
  }

  .notice {
    margin-block-start: 1.25em;
    font-size: 0.8em;
    color: var(--_muted);
  }

  .notice:empty {
    display: none;
  }

  .small {
    font-size: 0.875em;
  }

  .error {
    color: var(--_over);
  }

  .error::before {
    content: '▲ ';
    content: '▲ ' / '';
  }

  input[aria-invalid='true'] {
    border-color: var(--_over);
    border-width: 2px;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  @container (max-width: 300px) {
    th,
    td {
      padding-inline-end: 0.3em;
      hyphens: auto;
    }

    .number {
      white-space: normal;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    input,
    select {
      transition:
        border-color 0.15s,
        color 0.15s;
    }
  }

  @media (pointer: coarse) {
    summary,
    button.plain {
      min-height: 44px;
      padding-block: 0.8em;
    }
  }

  @media (forced-colors: active) {
    button,
    input,
    select {
      border-color: currentColor;
    }
  }

  @media print {
    :host {
      --_paper: #fff;
      --_ink: #000;
      --_muted: #444;
      color-scheme: light !important;
    }
  }
`;
