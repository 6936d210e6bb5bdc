import { property } from 'lit/decorators.js';
import type { DataProblem } from '../scope/context.js';
import { AuthorMistakes } from './author-mistakes.js';
import { StowageElement } from './element.js';

/**
 * An element whose attributes can name one part of what it shows: what isn't there is told to the page's author,
 * while readers see what stands for it.
 *
 * @csspart problems - What is wrong in the element’s attributes, for the page’s author.
 */
export abstract class NamingElement extends StowageElement {
  /** Shows a mistake in the attributes on every page, not only on its author’s own computer. */
  @property({ type: Boolean }) debug = false;

  private readonly mistakes = new AuthorMistakes(this, () => this.findMistakes());

  /** What is wrong in the data that the page gave, or in the element’s attributes. */
  override get problems(): readonly DataProblem[] {
    return [...super.problems, ...this.mistakes.all];
  }

  /** What the attributes name and isn't there. */
  protected abstract findMistakes(): readonly DataProblem[];
}
