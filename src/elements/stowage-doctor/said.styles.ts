import { css } from 'lit';

/** What was answered, and the way back to it. */
export const saidStyles = css`
  .said {
    margin-block-start: 1em;
  }

  .said dl > div {
    display: grid;
    grid-template-columns: fit-content(60%) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.6em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }

  /* On a phone, and where it stands in a column beside the remedies. */
  @container (max-width: 480px) or (min-width: 900px) {
    .said dl > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .said dd:first-of-type {
      grid-area: 2 / 1;
    }

    .said dd:has(button) {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
