import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RemedyId } from '../../data/doctor-remedies.js';
import { UPLOAD_SPEEDS } from '../../data/upload-speeds.js';
import { doctor } from '../../locales/en/doctor.js';
import { doctorTalk } from '../../locales/en/doctor-talk.js';
import { keeping } from '../../locales/en/keeping.js';
import { upload } from '../../locales/en/upload.js';
import type { Remedy } from '../../model/diagnose-types.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { isoToday } from '../../telling/price-note.js';
import { baseStyles } from '../base.styles.js';
import { speak } from '../localize.js';
import { misnamed } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { paperStyles } from '../paper.styles.js';
import { wayTo } from './beside.js';
import { causesPart } from './causes-part.js';
import type { Course } from './course.js';
import { deviceChoice } from './device-choice.js';
import { doctorView, type DoctorView } from './doctor-view.js';
import { neverPart } from './never-part.js';
import { questionsStyles } from './questions.styles.js';
import { NextFocus } from './next-focus.js';
import { BEGINNING, type Progress } from './progress.js';
import { ProgressKeeper } from './progress-keeper.js';
import { remediesPart } from './remedies-part.js';
import { rememberChoice } from './remember-choice.js';
import { saidPart } from './said-part.js';
import { saidStyles } from './said.styles.js';
import { doctorStyles } from './stowage-doctor.styles.js';
import { supportPart, type Copied } from './support-part.js';
import { supportSummary } from './support-summary.js';
import { Talk } from './talk.js';
import { allQuestions, questionForm, type Talking } from './talk-part.js';
import type { Judgement } from './tries.js';

speak({ ...upload, ...doctor, ...doctorTalk, ...keeping });

/**
 * Why a backup fails: a few questions, what may be the matter and how surely, and what to try, harmless first, each
 * with its taps, its cost and how to see that it worked. The scope's own numbers tell whether room is missing.
 * What was answered and ticked off is kept as long as the element lives; where its scope has `remember`, and the
 * reader lets it be remembered, it is there again the next time, until they begin again or have it forgotten.
 *
 * @csspart room - What the reader’s numbers say of the room, before anything is asked.
 * @csspart question - One question with its answers.
 * @csspart option - The button of an answer.
 * @csspart input - A field: the day, the device, the version, the summary.
 * @csspart said - What was answered, with the way back to it.
 * @csspart causes - What may be the matter.
 * @csspart cause - One cause with its degree and reason.
 * @csspart earlier - What the last success still leaves in iCloud.
 * @csspart remedies - What to try.
 * @csspart remedy - One remedy.
 * @csspart ending - What is said when one has helped, or nothing is left to try.
 * @csspart never - What must not be done.
 * @csspart encryption - How backups are encrypted.
 * @csspart support - The summary for Apple Support.
 * @csspart remember - Whether what was answered and ticked off is remembered.
 *
 * @cssprop --stowage-accent
 * @cssprop --stowage-on-accent
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-raised
 * @cssprop --stowage-line
 * @cssprop --stowage-good
 * @cssprop --stowage-close
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 */
export class StowageDoctor extends NamingElement {
  static override styles = [baseStyles, paperStyles, questionsStyles, saidStyles, doctorStyles];

  protected static override readonly parts =
    'room,question,option,input,said,causes,cause,earlier,remedies,remedy,ending,never,encryption,support,remember';

  /** The questions one after the other, at most five of them, or all on one page. */
  @property() questions: 'one-by-one' | 'all' = 'one-by-one';

  /** The id of the device whose backup fails; without it the one that has the least chance tonight, or the reader’s choice. */
  @property() device = '';

  @state() private progress = BEGINNING;

  @state() private allCauses = false;

  @state() private allRemedies = false;

  @state() private copied: Copied = null;

  private readonly keeper = new ProgressKeeper(this, this.scope, {
    progress: () => this.progress,
    take: (progress) => {
      this.progress = progress;
    },
  });

  private readonly focusNext = new NextFocus(this);

  protected override findMistakes(): readonly DataProblem[] {
    return misnamed(this.scope, { device: this.device });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    const view = this.viewOf(snapshot);
    const isPage = this.questions === 'all';
    const isAsking = isPage || !this.talk.isOver;
    return html`
      <h2>${localize.term('doctorTitle')}</h2>
      ${isPage || this.talk.at === 0 ? this.renderIntro() : nothing}
      ${this.device === '' ? deviceChoice(view, this.chooseDevice) : nothing}
      ${
        isPage
          ? allQuestions(view, this.talking, this.progress !== BEGINNING)
          : isAsking
            ? questionForm(view, this.talk, this.talking)
            : nothing
      }
      ${isPage || !isAsking ? this.renderFound(view) : nothing}
    `;
  }

  private renderIntro(): TemplateResult {
    const text = this.localize.term(this.questions === 'all' ? 'doctorIntroAll' : 'doctorIntro');
    return html`<p class="intro muted">${text}</p>`;
  }

  private viewOf(snapshot: Snapshot): DoctorView {
    const { localize, talk, questions, device } = this;
    const answers = questions === 'all' ? talk.answers : talk.asked;
    const { remembering } = this.keeper;
    return doctorView({ localize, snapshot, answers, remembering }, device);
  }

  private renderFound(view: DoctorView): TemplateResult {
    const { localize } = view;
    const { course, talk } = this;
    return html`<div class="found">
      ${saidPart(view, this.questions === 'all' ? null : talk, this.talking)}
      ${causesPart(view, {
        all: this.allCauses,
        showAll: this.showAllCauses,
        wayTo: (what) => wayTo(what, this, this.scope),
      })}
      ${remediesPart(view, {
        course,
        all: this.allRemedies,
        showAll: this.showAllRemedies,
        tick: this.tick,
        toggle: this.toggle,
        judge: this.judge,
        goOn: this.goOn,
        chooseIos: this.chooseIos,
      })}
      ${neverPart(view)}
      ${supportPart(localize, this.summary(view), {
        copied: this.copied,
        copy: () => void this.copySummary(),
        print: () => {
          print();
        },
      })}
      ${rememberChoice(localize, this.scope.scope, view.remembering)}
    </div>`;
  }

  private get talk(): Talk {
    return this.progress.talk;
  }

  private get course(): Course {
    return this.progress.course;
  }

  private go(progress: Partial<Progress>): void {
    this.progress = { ...this.progress, ...progress };
  }

  private summary(view: DoctorView): string {
    return supportSummary(view, this.progress);
  }

  private readonly talking: Talking = {
    get today() {
      return isoToday();
    },
    choose: (question, value, isPointed) => {
      const isTalk = this.questions !== 'all';
      const { talk } = this;
      if (question === 'speed') this.chooseSpeed(value);
      this.go({
        talk: isTalk && talk.at === 0 ? talk.withFirst(question, value) : talk.with({ [question]: value }),
      });
      if (isTalk && isPointed && value !== 'day') this.turnTo(this.talk.next());
    },
    chooseDay: (day) => {
      this.go({ talk: this.talk.with({ day }) });
    },
    next: () => {
      this.turnTo(this.talk.next());
    },
    back: () => {
      this.turnTo(this.talk.back());
    },
    to: (place) => {
      this.turnTo(this.talk.to(place));
    },
    beginAgain: () => {
      this.progress = BEGINNING;
      this.turnTo(Talk.BEGINNING);
    },
  };

  private turnTo(talk: Talk): void {
    if (talk !== this.talk) this.go({ talk });
    this.copied = null;
    this.focusNext.to('.question :checked', '.question input', '#causes');
  }

  private chooseSpeed(value: string): void {
    const typical = UPLOAD_SPEEDS.find(({ id }) => id === value);
    this.request({ type: 'view', view: { speed: typical?.mbitPerSecond ?? null } });
  }

  private readonly chooseDevice = (device: string): void => {
    this.go({ device });
    this.request({ type: 'view', view: { selection: device } });
  };

  private readonly chooseIos = (ios: string): void => {
    this.go({ ios: Number(ios) });
    this.request({ type: 'view', view: { ios: Number(ios) } });
  };

  private readonly showAllCauses = (): void => {
    this.allCauses = true;
    this.focusNext.to('#causes');
  };

  private readonly showAllRemedies = (): void => {
    const folded = this.renderRoot.querySelector('.remedy.folded input');
    this.allRemedies = true;
    if (folded) this.focusNext.to(`#${folded.id}`);
  };

  private readonly toggle = (id: RemedyId): void => {
    this.go({ course: this.course.toggle(id) });
  };

  private readonly tick = (id: RemedyId, isOpen: boolean): void => {
    this.take(this.course.tick(id, isOpen));
  };

  private readonly judge = (id: RemedyId, judgement: Judgement, remedies: readonly Remedy[]): void => {
    this.take(this.course.judge(id, judgement));
    this.goToPlace(remedies);
  };

  private readonly goOn = (remedies: readonly Remedy[]): void => {
    this.take(this.course.goOn(remedies));
    this.goToPlace(remedies);
  };

  private take(course: Course): void {
    this.go({ course });
    this.copied = null;
  }

  private goToPlace(remedies: readonly Remedy[]): void {
    const place = this.course.placeIn(remedies);
    this.focusNext.to('at' in place ? `#tick-${place.at}` : '#ending');
  }

  private async copySummary(): Promise<void> {
    const { snapshot } = this;
    if (!snapshot) return;
    try {
      await navigator.clipboard.writeText(this.summary(this.viewOf(snapshot)));
      this.copied = 'yes';
    } catch {
      this.copied = 'failed';
      this.focusNext.to('textarea');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-doctor': StowageDoctor;
  }
}
