import { css } from 'lit';

export const doctorStyles = css`
  h2 + p,
  .numbers {
    margin-block-start: 0.5em;
  }

  section {
    margin-block-start: 2em;
  }

  section > h3 {
    margin-block-end: 0.3em;
    font-size: 1.15em;
  }

  p:not(.notice) {
    text-wrap: pretty;
    max-inline-size: 38em;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block: 1em;
  }

  .field > span {
    font-size: 0.875em;
  }

  .nav,
  .take,
  .judgement {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 0.9em;
    margin-block-start: 1.25em;
  }

  button.plain {
    text-align: start;
  }

  .cause {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0 0.7em;
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
  }

  .mark {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
    overflow: visible;
  }

  .mark .fill {
    fill: currentColor;
    stroke: none;
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }

  .cause.sure > .mark,
  .sure .degree {
    color: var(--_over);
  }

  .cause.likely > .mark,
  .likely .degree {
    color: var(--_close);
  }

  .possible .degree {
    color: var(--_muted);
  }

  .ruled-out,
  .ruled-out .degree {
    color: var(--_muted);
  }

  .earlier {
    display: flex;
    gap: 0.7em;
    margin-block-start: 1em;
  }

  .earlier > .kept {
    color: var(--_good);
    stroke-width: 2;
  }

  .remedy {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0 0.75em;
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
  }

  .remedy > input {
    margin-block-start: 0.15em;
  }

  .name {
    font-weight: 600;
    cursor: pointer;
  }

  .name::before {
    content: attr(data-number) '. ';
  }

  .costs {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  .deletes {
    color: var(--_over);
  }

  .became {
    font-weight: 600;
  }

  .remedy button.plain::before {
    content: '+ ';
    content: '+ ' / '';
  }

  .remedy button.plain[aria-expanded='true']::before {
    content: '− ';
    content: '− ' / '';
  }

  .how {
    margin-block-start: 0.5em;
  }

  .how > p + p {
    margin-block-start: 0.4em;
  }

  .how > .judgement {
    margin-block: 0.9em 0.6em;
  }

  @container (max-width: 400px) {
    .judgement > span {
      flex-basis: 100%;
    }
  }

  .ending {
    margin-block: 1em;
    padding: 1em;
    border: 1px solid transparent; /* drawn where colours are forced */
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .ending button {
    margin-block-start: 0.75em;
  }

  .never li {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0 0.7em;
    margin-block-start: 0.5em;
    max-inline-size: 38em;
  }

  .never li::before {
    content: '✕';
    content: '✕' / '';
    color: var(--_over);
  }

  .encryption {
    margin-block: 1.25em 0.4em;
  }

  a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }

  .remember {
    margin-block-start: 1.25em;
  }

  .remember label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2em;
  }

  .summary {
    display: grid;
    gap: 0.2em;
    margin-block-start: 0.5em;
  }

  textarea {
    inline-size: 100%;
    padding: 0.65em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    resize: vertical;
  }

  @container (min-width: 900px) {
    .found {
      display: grid;
      grid-template: auto auto auto 1fr / minmax(0, 5fr) minmax(0, 7fr);
      gap: 0 4em;
    }

    .found > * {
      grid-column: 1;
    }

    .found > .remedies {
      grid-area: 1 / 2 / span 5;
      margin-block-start: 1em;
    }
  }

  @media screen {
    .folded,
    [data-closed],
    .on-paper {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }

    .mark .fill {
      fill: CanvasText;
    }
  }

  @media print {
    form,
    .field,
    .intro,
    button,
    .judgement,
    .forgets,
    .take,
    .support,
    .remember {
      display: none;
    }
  }
`;
