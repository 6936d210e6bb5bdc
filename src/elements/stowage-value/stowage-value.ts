import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TIERS } from '../../data/tiers.js';
import { value } from '../../locales/en/value.js';
import type { DataProblem } from '../../scope/context.js';
import { AuthorMistakes } from '../author-mistakes.js';
import { speak } from '../localize.js';
import { misnamed, notAnOption } from '../misnamed.js';
import { isoToday } from '../../telling/price-note.js';
import { ScopedElement } from '../scoped-element.js';
import { subjectOf } from './asking.js';
import { moneyFigures } from './money-figures.js';
import { sizeFigures, type Figure } from './size-figures.js';
import { valueStyles } from './stowage-value.styles.js';
import { timeFigures } from './time-figures.js';
import type { ValueCode } from './values.js';

speak(value);

const FIGURES: Readonly<Record<ValueCode, Figure>> = {
  ...sizeFigures,
  ...moneyFigures,
  ...timeFigures,
  notice: ({ localize }) => localize.term('trademarks'),
};

const isCode = (of: string): of is ValueCode => Object.hasOwn(FIGURES, of);

/**
 * One live figure inside a sentence, as text with its unit; it looks like the sentence around it. What stands
 * between the tags is shown until the figure is there, and where none can be. A figure that isn't known is a dash.
 * A value never bears the notice of independence, which would break its sentence: a page with nothing but values
 * says it with `of="notice"`, and its prices with `of="price-note"`.
 *
 * @csspart problems - What is wrong in what is asked, for the page’s author.
 *
 * @slot - Shown until the figure is there.
 */
export class StowageValue extends ScopedElement {
  static override styles = [valueStyles];

  /**
   * Which figure: needs, used, photos, library, messages, apps, backups, drive, mail, next, target, free, missing,
   * least, changes, tier, price, price-year, months, full-in, full-month, upload-time, nights, price-note, notice.
   */
  @property() of: ValueCode | '' = '';

  /** Whose storage: a person’s id or `family`; without it, of whom the answer speaks. */
  @property() pool = '';

  /** The id of a person: their part, and their storage. */
  @property() person = '';

  /** The id of a device: its backup. */
  @property() device = '';

  /** The tier it is about: 5GB, 50GB, 200GB, 2TB, 6TB or 12TB; without it, the one planned for. */
  @property() tier = '';

  /** The day it is asked, as an ISO date; default: now. */
  @property({ attribute: false }) today: string | undefined;

  /** Shows a mistake in what is asked on every page, not only on its author’s own computer. */
  @property({ type: Boolean }) debug = false;

  private readonly mistakes = new AuthorMistakes(this, () => [
    ...notAnOption('of', this.of, Object.keys(FIGURES)),
    ...(this.tier === '' ? [] : notAnOption('tier', this.tier, TIERS)),
    ...misnamed(this.scope, this),
  ]);

  /** What is wrong in the data that the page gave, or in what is asked here. */
  override get problems(): readonly DataProblem[] {
    return [...super.problems, ...this.mistakes.all];
  }

  protected override render(): TemplateResult {
    const asked = this.ask();
    if (!asked) return html`<slot></slot>`;
    const mark = this.snapshot?.isExample ? this.localize.term('exampleMark') : nothing;
    return asked.text === null
      ? html`<span aria-hidden="true">–</span
          ><span class="visually-hidden">${this.localize.term('valueUnknown')}</span>`
      : html`<span title=${mark}>${asked.text}</span>`;
  }

  /** The figure; nothing while there is nobody to ask, and where something asked isn't there. */
  private ask(): { readonly text: string | null } | null {
    const { snapshot, localize, of, today = isoToday() } = this;
    const subject = snapshot && subjectOf(snapshot, this);
    return subject && isCode(of) ? { text: FIGURES[of]({ ...subject, localize, snapshot, today }) } : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-value': StowageValue;
  }
}
