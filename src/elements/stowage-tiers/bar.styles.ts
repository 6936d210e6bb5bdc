import { css } from 'lit';

/** Bars against a limit, their key, and the marks of verdicts: alike wherever a need is drawn. */
export const barStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.1em;
  }

  .swatch {
    margin-inline-end: 0.2em;
    vertical-align: -0.02em;
  }

  .mark {
    margin-inline-end: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.05em;
  }

  .fits {
    color: var(--_good);
  }

  .tight,
  .unsure {
    color: var(--_close);
  }

  .over {
    color: var(--_over);
  }

  .bar {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .track {
    fill: color-mix(in srgb, var(--_line) 55%, var(--_paper));
  }

  .free {
    fill: color-mix(in srgb, var(--_muted) 22%, transparent);
  }

  .seam {
    stroke: var(--_paper);
  }

  .stripe {
    fill: var(--_paper);
    opacity: 0.62;
  }

  .limit {
    stroke: var(--_ink);
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .bar,
    .swatch {
      forced-color-adjust: none;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_paper: Canvas;
      --_line: color-mix(in srgb, CanvasText 40%, Canvas);
    }
  }
`;
