import { DOCTOR_QUESTIONS, type Question } from '../../data/doctor-questions.js';
import { chosen, type Answers } from './answers.js';

/** The first question has answers of these: what fails may be something else than iCloud's message. */
const FIRST: readonly Question[] = ['message', 'computer', 'newPhone'];

/** One question after the other, back and forth. */
export class Talk {
  static readonly BEGINNING = new Talk({}, 0);

  readonly answers: Answers;
  readonly #at: number;

  private constructor(answers: Answers, at: number) {
    this.answers = answers;
    this.#at = at;
  }

  /** What is asked one by one; after the first question it depends on its answer. */
  get questions(): readonly Question[] {
    const { answers } = this;
    const message = chosen(answers, 'message');
    const isElsewhere = chosen(answers, 'computer') ?? answers.newPhone === 'coming';
    return !message && isElsewhere ? ['message'] : ['message', ...DOCTOR_QUESTIONS[message ?? 'unsure']];
  }

  /** The answers to those questions: what was answered on another way isn't asked of this one. */
  get asked(): Answers {
    const asked: readonly string[] = [...this.questions, ...FIRST, 'day'];
    return Object.fromEntries(Object.entries(this.answers).filter(([answered]) => asked.includes(answered)));
  }

  /** The number of the question, from 0. */
  get at(): number {
    return this.#at;
  }

  /** The question to be answered; nothing once all are. */
  get question(): Question | undefined {
    return this.questions[this.#at];
  }

  get isOver(): boolean {
    return this.question === undefined;
  }

  with(answers: Answers): Talk {
    return new Talk({ ...this.answers, ...answers }, this.#at);
  }

  /** The answer to the first question, which takes back another one given to it. */
  withFirst(question: Question, option: string): Talk {
    const others = FIRST.filter((other) => other !== question);
    const cleared = Object.fromEntries(
      Object.entries(this.answers).filter(([answered]) => !others.some((other) => other === answered)),
    );
    return new Talk({ ...cleared, [question]: option }, this.#at);
  }

  next(): Talk {
    return new Talk(this.answers, this.#at + 1);
  }

  back(): Talk {
    return new Talk(this.answers, Math.max(0, Math.min(this.#at, this.questions.length) - 1));
  }

  /** To a question that was answered, or to the end; to the first, where that one isn't asked. */
  to(question: Question | 'end'): Talk {
    const { questions } = this;
    return new Talk(
      this.answers,
      question === 'end' ? questions.length : Math.max(0, questions.indexOf(question)),
    );
  }
}
