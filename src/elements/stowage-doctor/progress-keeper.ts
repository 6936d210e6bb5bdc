import type { ReactiveController } from 'lit';
import { UPLOAD_SPEEDS } from '../../data/upload-speeds.js';
import { askScope } from '../../scope/ask-scope.js';
import type { KeptBeside, Remembering, ScopeHandle } from '../../scope/context.js';
import type { StowageChangeEvent } from '../../scope/events.js';
import type { ScopeLink } from '../../scope/scope-link.js';
import { DEFAULT_VIEW, type ViewChange } from '../../store/view.js';
import { isoToday } from '../../telling/price-note.js';
import type { ScopedElement } from '../scoped-element.js';
import { BEGINNING, readProgress, writeProgress, type Progress } from './progress.js';

/** Whose progress is kept. */
interface Doctor extends ScopedElement {
  /** The author’s choice. */
  readonly device: string;
}

/** How the doctor tells its progress, and takes up another. */
interface Taking {
  readonly progress: () => Progress;
  readonly take: (progress: Progress) => void;
}

/**
 * Keeps a doctor's progress beside the household of its scope, for as long as the reader lets that be remembered,
 * and takes it up again. Of one scope the doctors of one device keep one place, the latest, since it is one backup;
 * those of different devices each have their own. A doctor who turns to another scope or device, while what it has is
 * kept, goes on where that one stood. Who starts again with the scope does so here too, and has it back
 * by undoing that.
 */
export class ProgressKeeper implements ReactiveController {
  readonly #host: Doctor;
  readonly #link: ScopeLink;
  readonly #taking: Taking;
  #page: HTMLElement | undefined;
  #beside: KeptBeside | undefined;
  #name = '';
  #remembering: Remembering | undefined;
  #seen: Progress | undefined = BEGINNING;
  #before: Progress | undefined;

  constructor(host: Doctor, link: ScopeLink, taking: Taking) {
    this.#host = host;
    this.#link = link;
    this.#taking = taking;
    host.addController(this);
  }

  /** Whether the scope remembers; nothing where the reader has no choice. */
  get remembering(): Remembering | undefined {
    return this.#remembering;
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument.documentElement;
    this.#page.addEventListener('stowage-change', this.#hear);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('stowage-change', this.#hear);
    this.#page = undefined;
  }

  hostUpdate(): void {
    if (!this.#link.snapshot) return;
    const { beside, remembering: whole } = this.#asked() ?? {};
    const remembering = beside && whole; // an older scope remembers only its household
    const name = this.#newName;
    const isOther = beside !== this.#beside || name !== this.#name;
    const wasKept = this.#remembering === 'on';
    const isBegun = remembering === 'on' && (isOther || !wasKept);
    if (isOther && wasKept) this.#write();
    this.#beside = beside;
    this.#name = name;
    this.#remembering = remembering;
    if (isOther) this.#before = undefined;
    if (!isBegun) return;
    if (wasKept) this.#take(BEGINNING);
    if (this.#taking.progress() === BEGINNING) this.#takeUp();
    else if (!isOther) this.#seen = undefined;
  }

  /** Only what the reader does here is written: another doctor's of the same device may be newer than what stands here. */
  hostUpdated(): void {
    this.#write();
  }

  #write(): void {
    const progress = this.#taking.progress();
    if (progress === this.#seen) return;
    this.#seen = progress;
    this.#beside?.keep(this.#name, writeProgress(progress, isoToday()));
  }

  get #newName(): string {
    const { localName, device } = this.#host;
    return device === '' ? localName : `${localName} ${device}`;
  }

  #asked(): ScopeHandle | undefined {
    const { scope } = this.#link;
    let asked: ScopeHandle | undefined;
    if (scope) {
      askScope(scope, this.#host, (handle) => {
        asked = handle;
      })();
    }
    return asked;
  }

  #takeUp(): void {
    const kept = readProgress(this.#beside?.recall(this.#name), isoToday());
    if (!kept) return;
    this.#take(kept);
    this.#look(kept);
  }

  /** Without writing it: it is kept already. */
  #take(progress: Progress): void {
    this.#seen = progress;
    this.#taking.take(progress);
  }

  /** What the reader has chosen on the page since counts. */
  #look({ ios, device, talk: { answers } }: Progress): void {
    const { snapshot } = this.#link;
    if (!snapshot) return;
    const { view, household } = snapshot;
    const speed = UPLOAD_SPEEDS.find(({ id }) => id === answers.speed)?.mbitPerSecond;
    const isThere = household.people.some(({ devices }) => devices.some(({ id }) => id === device));
    const change: ViewChange = {
      ...(ios !== null && view.ios === DEFAULT_VIEW.ios && { ios }),
      ...(speed && view.speed === null && { speed }),
      ...(isThere && view.selection === null && { selection: device }),
    };
    this.#link.request({ type: 'view', view: change });
  }

  readonly #hear = (event: StowageChangeEvent): void => {
    const { action } = event.detail;
    if (event.composedPath()[0] !== this.#link.scope || action.type === 'view') return;
    const { progress, take } = this.#taking;
    const before = this.#before;
    this.#before = undefined;
    if (action.type === 'reset') {
      this.#before = progress();
      take(BEGINNING);
    } else if (action.type === 'undo' && before && progress() === BEGINNING) take(before);
  };
}
