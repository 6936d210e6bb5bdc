import { cardSvg } from '../../charts/card-svg.js';
import { card as cardShapes, type CardPaint, type CardShape, type CardWords } from '../../charts/card.js';
import { card } from '../../locales/en/card.js';
import { CATEGORIES, type Category } from '../../model/categories.js';
import { poolOf } from '../../model/pools.js';
import type { Snapshot } from '../../store/snapshot.js';
import { speak, type Localize } from '../localize.js';
import { measure } from '../stowage-tiers/measure.js';
import { cardPng, textWidth } from './card-canvas.js';
import { cardWords } from './card-words.js';

speak(card);

/** The two kinds of file. */
export type CardFormat = 'PNG' | 'SVG';

/**
 * The answer as a picture to share, always on light paper and without names.
 * @param host whose colours it has
 * @returns `null` where there is nothing to show, or the browser can't make the file
 */
export async function cardFile(
  host: ShadowRoot,
  localize: Localize,
  snapshot: Snapshot,
  format: CardFormat,
): Promise<Blob | null> {
  const drawn = draw(host, localize, snapshot);
  if (!drawn) return null;
  const { shapes, words } = drawn;
  const { says: title, dir } = words;
  if (format === 'PNG') return cardPng(shapes, dir);
  return new Blob([cardSvg(shapes, { title, lang: localize.lang(), dir })], { type: 'image/svg+xml' });
}

interface Drawn {
  readonly words: CardWords<Category>;
  readonly shapes: readonly CardShape[];
}

function draw(host: ShadowRoot, localize: Localize, snapshot: Snapshot): Drawn | null {
  const { household, results } = snapshot;
  const advice = results.recommendation;
  const row = results.ladder.pools
    .find(({ id }) => id === advice?.poolId)
    ?.rows.find(({ tier }) => tier === advice?.rowTier);
  const wished = results.wished.pools.find(({ id }) => id === advice?.poolId);
  const members = poolOf(household, advice?.poolId ?? '');
  if (!advice || !row || !wished || !members) return null;
  const measured = measure(row, members.pool, { wished, today: undefined, after: undefined }, true);
  const words = cardWords(localize, snapshot, advice, measured);
  return { words, shapes: cardShapes(words, measured.bar, paintOf(host), textWidth(words.dir)) };
}

/** The tokens of the page in their light values, as colours that a file understands. */
function paintOf(host: ShadowRoot): CardPaint<Category> {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  host.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--_${token})`;
    return getComputedStyle(probe).color;
  };
  const parts = Object.fromEntries(CATEGORIES.map((name) => [name, colour(name)])) as Record<
    Category,
    string
  >;
  const paint = {
    ...{ ink: colour('ink'), muted: colour('muted'), paper: colour('paper'), line: colour('line') },
    parts,
  };
  probe.remove();
  return paint;
}
