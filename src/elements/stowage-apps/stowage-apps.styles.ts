import { css } from 'lit';

export const appsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin-block-start: 0.6em;
  }

  .device,
  .tools label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    max-inline-size: 100%;
  }

  .device {
    margin-block-end: 0.75em;
  }

  .device select,
  .tools input,
  .tools select {
    min-height: 2.25em;
    padding-block: 0.2em;
  }

  .tools input {
    inline-size: 11em;
  }

  table {
    table-layout: fixed;
    margin-block-start: 0.5em;
  }

  h3 {
    margin-block-end: 0.15em;
  }

  th.name {
    inline-size: 42%;
  }

  th.size {
    inline-size: 25%;
  }

  .narrow th.name {
    inline-size: auto;
  }

  .narrow th.size {
    inline-size: 27%;
  }

  thead th {
    padding-block: 0.3em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  thead button.plain {
    color: inherit;
    text-decoration: none;
    text-align: start;
  }

  thead button.plain:hover {
    text-decoration: underline;
  }

  [aria-sort] button.plain {
    color: var(--_ink);
    font-weight: 600;
  }

  [aria-sort='ascending'] button.plain::after {
    content: ' ↑' / '';
  }

  [aria-sort='descending'] button.plain::after {
    content: ' ↓' / '';
  }

  tbody th,
  tbody td {
    padding-block: 0.55em;
    vertical-align: top;
  }

  tbody label {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    gap: 0.6em;
    cursor: pointer;
  }

  tbody label:has(:disabled) {
    cursor: default;
  }

  tbody .name {
    font-weight: 600;
  }

  .off .name {
    font-weight: 400;
    color: var(--_muted);
  }

  .state {
    margin-block-start: 0.1em;
    margin-inline-start: 2em;
    color: var(--_muted);
  }

  .state .toggle {
    min-height: max(24px, 1.8em);
    padding: 0 0.5em;
    border-radius: 1em;
  }

  .plan-off {
    color: var(--_accent);
  }

  .rest .state {
    margin-inline-start: 0;
  }

  summary {
    padding-block: 0.25em;
    padding-inline-start: 1.05em;
    text-indent: -1.05em;
    color: inherit;
  }

  summary:hover {
    color: var(--_accent);
  }

  summary::marker {
    color: var(--_muted);
  }

  .narrow details {
    margin-inline-start: 2em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.5em;
    margin-block: 0.4em 0.25em;
  }

  .controls select,
  .toggle {
    min-height: max(24px, 2em);
    padding: 0.1em 0.6em;
  }

  .toggle[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .toggle[aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  td.size {
    position: relative;
    padding-inline-end: 0;
    text-align: end;
  }

  .bar {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    block-size: 1.65em;
    inline-size: 100%;
    overflow: visible;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .in {
    fill: color-mix(in srgb, var(--_backup-apps) 40%, transparent);
  }

  .out {
    fill: color-mix(in srgb, var(--_backup-apps) 8%, transparent);
    stroke: color-mix(in srgb, var(--_backup-apps) 60%, transparent);
  }

  .amount {
    position: relative;
    display: inline-block;
    padding-inline-end: 0.4em;
    white-space: nowrap;
  }

  .amount + .small {
    display: block;
    position: relative;
    padding-inline-end: 0.4em;
  }

  .rest th {
    font-weight: inherit;
  }

  .rest .amount {
    font-size: 0.875em;
    white-space: normal;
  }

  @media (pointer: coarse) {
    .device select,
    .tools input,
    .tools select,
    .controls select,
    .toggle,
    .state .toggle {
      min-height: 44px;
    }

    tbody label {
      min-block-size: 44px;
    }

    summary {
      padding-block: 0.8em;
    }
  }

  @media print {
    .tools,
    .controls,
    .toggle {
      display: none;
    }
  }
`;
