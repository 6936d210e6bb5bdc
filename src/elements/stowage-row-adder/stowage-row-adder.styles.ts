import { css } from 'lit';

export const rowAdderStyles = css`
  :host {
    background: none;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
  }

  .name {
    inline-size: 100%;
    margin-block-start: 0.2em;
  }

  .error {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--_over);
  }

  button {
    justify-self: start;
  }

  @container (min-width: 380px) {
    form {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    }
  }

  @container (min-width: 560px) {
    form {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) auto;
    }

    button {
      margin-block-start: 1.65em;
    }
  }
`;
