import { css } from 'lit';

/** Short labelled inputs side by side, and the lead sentence above them. */
export const fieldsStyles = css`
  .lead {
    font-size: clamp(1.2em, 3.6cqi, 1.4em);
    line-height: 1.3;
    font-weight: 600;
    text-wrap: pretty;
    max-inline-size: 34em;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    align-items: end;
    gap: 0.75em 1em;
    margin-block: 1.1em 0.4em;
    max-inline-size: 46em;
  }

  .field {
    display: grid;
    align-content: end;
    gap: 0.2em;
    min-inline-size: 0;
  }

  .field > label,
  .field > span:first-child {
    font-size: 0.875em;
  }

  .amount {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .field input,
  .field select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.45em;
  }
`;
