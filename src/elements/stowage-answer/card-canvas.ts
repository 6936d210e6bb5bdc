import { CARD_FONT } from '../../charts/card-svg.js';
import { CARD, type CardShape, type CardText } from '../../charts/card.js';
import type { TextWidth } from '../../charts/text-lines.js';

const font = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${CARD_FONT}`;

const pen = (dir: 'ltr' | 'rtl'): CanvasRenderingContext2D | null => {
  const canvas = Object.assign(document.createElement('canvas'), { ...CARD });
  const context = canvas.getContext('2d');
  if (context) context.direction = dir;
  return context;
};

/** As this browser sets it, and a little for other fonts; without a canvas a cautious guess. */
export function textWidth(dir: 'ltr' | 'rtl'): TextWidth {
  const context = pen(dir);
  return (text, size, bold) => {
    if (!context) return text.length * size * 0.62;
    context.font = font(size, bold);
    return context.measureText(text).width * 1.04;
  };
}

/**
 * A card as a PNG. Painted shape by shape rather than from its SVG: an image from a blob is one of the things a
 * strict content security policy forbids.
 * @returns `null` where the browser gives no canvas or no file of it
 */
export function cardPng(shapes: readonly CardShape[], dir: 'ltr' | 'rtl'): Promise<Blob | null> {
  const context = pen(dir);
  if (!context) return Promise.resolve(null);
  for (const shape of shapes) {
    context.fillStyle = shape.fill;
    if (shape.kind === 'text') paintText(context, shape);
    else if (shape.kind === 'box') context.fillRect(shape.x, shape.y, shape.width, shape.height);
    else paintStripes(context, shape);
  }
  return new Promise((resolve) => {
    context.canvas.toBlob(resolve, 'image/png');
  });
}

function paintText(context: CanvasRenderingContext2D, { lead, ...shape }: CardText): void {
  context.textAlign = shape.atEnd ? 'end' : 'start';
  let { x } = shape;
  if (lead) {
    context.font = font(shape.size, true);
    context.fillStyle = lead.fill;
    context.fillText(lead.text, x, shape.y);
    x += context.measureText(`${lead.text} `).width * (context.direction === 'rtl' ? -1 : 1);
  }
  context.font = font(shape.size, shape.bold);
  context.fillStyle = shape.fill;
  context.fillText(shape.text, x, shape.y);
}

function paintStripes(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.globalAlpha = 0.62;
  context.rotate(Math.PI / 4);
  const far = CARD.width + CARD.height;
  for (let at = -far; at < far; at += 12) context.fillRect(at, -far, 6, 2 * far);
  context.restore();
}
