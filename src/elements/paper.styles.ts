import { css } from 'lit';

/** On paper nothing can be demanded: a picture's numbers stand open. Pages break between what belongs together. */
export const paperStyles = css`
  @media print {
    [part='numbers']::details-content {
      content-visibility: visible;
    }

    [part='numbers'] > summary {
      list-style: none;
      color: inherit;
    }

    :is(h2, h3, h4, summary) {
      break-after: avoid;
    }

    :is(tr, li, svg) {
      break-inside: avoid;
    }
  }
`;
