import { fixture, html } from '@open-wc/testing';
import '../../src/define/stowage-answer.js';
import '../../src/define/stowage-scope.js';
import type { Scenario } from '../../src/data/scenarios.js';
import { findAll } from '../elements/find.js';
import { saveCard } from '../elements/save-card.js';
import { settled } from '../elements/settled.js';

const A_DAY = '2026-11-22T12:00:00.000Z';

/** Puts a value in the place of another one; what it gives puts that back. */
function replaced<Owner extends object>(
  owner: Owner,
  name: keyof Owner & string,
  value: unknown,
): () => void {
  const usual = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  Object.defineProperty(owner, name, { ...usual, value });
  return () => {
    Object.defineProperty(owner, name, usual);
  };
}

function measureText(this: CanvasRenderingContext2D, text: string) {
  const size = parseFloat(/[\d.]+(?=px)/.exec(this.font)?.[0] ?? '');
  return { width: text.length * size * 0.53 };
}

/** Letters as wide as those of common fonts on average, and a day that stays: the same file on every machine. */
function stayed(): () => void {
  const restores = [
    replaced(CanvasRenderingContext2D.prototype, 'measureText', measureText),
    replaced(Date.prototype, 'toISOString', () => A_DAY),
  ];
  return () => {
    for (const restore of restores) restore();
  };
}

/** The card of a household as the reader saves it, as an SVG file; empty where none is offered. */
export async function savedCard({ household }: Scenario): Promise<string> {
  const restore = stayed();
  try {
    const scope = await fixture<HTMLElementTagNameMap['stowage-scope']>(
      html`<stowage-scope .household=${household}><stowage-answer></stowage-answer></stowage-scope>`,
    );
    await settled(scope);
    const [answer] = scope.children;
    if (!answer || findAll(answer, 'disclosure', 'Save as a picture').length === 0) return '';
    return await (await saveCard(answer, 'SVG')).blob.text();
  } finally {
    restore();
  }
}
