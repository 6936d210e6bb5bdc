import { LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Action } from '../../store/actions.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps the keyboard's place: on the next removal once a row is removed, in the first field of a person,
 * a device or rows that are added.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  #place: (() => HTMLElement | null | undefined) | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Remembers where the focus is to go when an action takes its element away. */
  before(action: Action): void {
    if (action.type !== 'remove') return;
    const focused = this.#host.shadowRoot?.activeElement;
    const index = this.#removals().findIndex((button) => button === focused);
    if (index >= 0) this.#place = () => this.#removals()[index] ?? this.#removals().at(-1) ?? this.#first('');
  }

  /** A row adder keeps the focus for the next row by itself. */
  added(action: Action, id: string): void {
    if (action.type === 'import' && 'to' in action) this.#place = () => this.#first(`#rows-${action.to} `);
    if (action.type !== 'add') return;
    if (action.kind === 'person' || action.kind === 'device') this.#place = () => this.#first(`#part-${id} `);
  }

  hostUpdated(): void {
    const element = this.#place?.();
    this.#place = null;
    if (element) void focusDrawn(element);
  }

  #removals(): HTMLElement[] {
    const all = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.remove, .remove-device') ?? [];
    return [...all].filter((button) => button.checkVisibility());
  }

  #first(within: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(
      `${within}input[type='text'], ${within}stowage-size-field`,
    );
  }
}

/** What was added with this very update draws itself after it. */
async function focusDrawn(element: HTMLElement): Promise<void> {
  if (element instanceof LitElement) await element.updateComplete;
  element.focus();
}
