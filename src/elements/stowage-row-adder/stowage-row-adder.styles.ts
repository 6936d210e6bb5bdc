import { css } from 'lit';

export const rowAdderStyles = css`
  :host {
    background: none;
    inline-size: auto;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
  }

  .name {
    inline-size: 100%;
  }

  .refused {
    grid-column: 1 / -1;
  }

  form > button {
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

    form > button {
      margin-block-start: 1.65em;
    }
  }
`;
