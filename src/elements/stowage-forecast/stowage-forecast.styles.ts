import { css } from 'lit';

export const forecastStyles = css`
  .lead + p {
    margin-block-start: 0.5em;
  }

  .pairs {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }

  @container (min-width: 34em) {
    .pairs {
      grid-template-columns: repeat(2, minmax(0, 2fr) minmax(0, 3fr));
    }
  }

  .whose {
    margin-block-start: 1em;
    max-inline-size: 16em;
  }

  figure {
    margin-block: 1.5em 1em;
  }

  figure td:nth-child(3) {
    white-space: normal;
    text-wrap: balance;
  }

  .lines {
    display: block;
    block-size: clamp(12em, 42cqi, 18em);
    overflow: visible;
    border-block-end: 1px solid var(--_edge);
  }

  .need,
  .limit {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .need {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .band {
    fill: var(--_accent);
    opacity: 0.14;
  }

  .limit {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 4 3;
  }

  .limit.subject {
    stroke: var(--_ink);
    stroke-dasharray: none;
  }

  .end {
    fill: var(--_accent);
  }

  .crossing {
    fill: var(--_paper);
    stroke: var(--_over);
    stroke-width: 2.5;
  }

  text {
    fill: var(--_ink);
    font-size: 0.875em;
    stroke: var(--_paper);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .at-end {
    text-anchor: end;
  }

  .strong {
    font-weight: 600;
  }

  .ticks {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block-start: 0.35em;
  }

  .tiers {
    margin-block: 0.5em;
  }

  .tiers li {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }

  .cost {
    margin-block: 1em 0.5em;
  }

  .sum {
    font-size: 1.1em;
    font-weight: 600;
  }

  .note {
    margin-block-start: 0.75em;
  }

  @media (forced-colors: active) {
    .need,
    .limit,
    .limit.subject {
      stroke: CanvasText;
    }

    .band,
    .end {
      fill: CanvasText;
    }

    .crossing {
      fill: Canvas;
      stroke: CanvasText;
    }

    text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
