import { css } from 'lit';

/** The questions, one after the other or on one page. */
export const questionsStyles = css`
  .talk {
    margin-block-start: 1.5em;
  }

  .question h3 {
    margin-block-end: 0.6em;
    font-size: 1.15em;
    text-wrap: pretty;
  }

  .at {
    margin-block-end: 0.3em;
  }

  .messages,
  .talk .options {
    display: grid;
    max-inline-size: 38em;
    border-block-start: 1px solid var(--_line);
  }

  .messages label,
  .talk .options label {
    border-block-end: 1px solid var(--_line);
  }

  .question label:not(.day) {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 2.9em;
    padding-block: 0.5em;
    cursor: pointer;
  }

  .question label:not(.day):hover {
    color: var(--_accent);
  }

  .question label:has(:checked) {
    font-weight: 600;
  }

  .page {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: 0 3em;
  }

  .page .question:has(.messages),
  .page .begin {
    grid-column: 1 / -1;
  }

  .page .begin {
    justify-self: start;
    margin-block-start: 1em;
  }

  .page .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }

  .page .question {
    margin-block-start: 1.25em;
  }

  .page .question h3 {
    margin-block-end: 0.1em;
    font-size: 1em;
  }

  .page .messages {
    border: 0;
  }

  .page .question label:not(.day) {
    min-height: 2.4em;
    padding-block: 0.2em;
    border: 0;
  }

  .or {
    margin-block: 1.25em 0.4em;
  }

  .day {
    display: grid;
    gap: 0.2em;
    inline-size: fit-content;
    margin-block-start: 0.75em;
  }
`;
