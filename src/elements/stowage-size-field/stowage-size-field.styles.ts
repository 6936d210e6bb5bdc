import { css } from 'lit';

export const sizeFieldStyles = css`
  :host {
    background: none;
    container-type: normal;
  }

  .label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.75em;
  }

  input {
    inline-size: 100%;
    margin-block-start: 0.2em;
  }

  :host([compact]) .label label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .understood {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }

  .error,
  .ambiguous {
    margin-block-start: 0.25em;
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
`;
