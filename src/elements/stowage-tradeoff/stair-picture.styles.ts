import { css } from 'lit';

export const stairPictureStyles = css`
  svg {
    display: block;
    overflow: visible;
  }

  .stairs:dir(rtl) {
    transform: scaleX(-1);
  }

  text {
    font-size: 0.8125em;
    fill: var(--_ink);
  }

  .amount {
    fill: var(--_muted);
  }

  .after {
    text-anchor: start;
  }

  .around {
    text-anchor: middle;
  }

  .before {
    text-anchor: end;
  }

  .surface {
    fill: color-mix(in srgb, var(--_accent) 9%, transparent);
  }

  .line,
  .drop,
  .ground,
  .tick,
  .tier {
    fill: none;
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }

  .line {
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .walked {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .tier {
    stroke: var(--_ink);
  }

  .drop {
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }

  .reached {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .knob {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 2;
  }

  @container (max-width: 480px) {
    .between {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .surface {
      fill: CanvasText;
      opacity: 0.14;
    }

    .line,
    .ground,
    .tick,
    .tier,
    .reached {
      stroke: CanvasText;
    }

    .walked,
    .drop {
      stroke: Highlight;
    }

    .knob {
      fill: Highlight;
      stroke: Canvas;
    }

    .reached {
      fill: Canvas;
    }

    text,
    .amount {
      fill: CanvasText;
    }
  }
`;
