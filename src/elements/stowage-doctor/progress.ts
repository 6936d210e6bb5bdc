import { REMEDIES } from '../../data/doctor-remedies.js';
import { QUESTIONS } from '../../data/doctor-questions.js';
import { IOS_VERSIONS } from '../../data/ios-versions.js';
import { OPTIONS, type Answers } from './answers.js';
import { Course } from './course.js';
import { Talk } from './talk.js';
import { Tries, type Try } from './tries.js';

/** Where a reader stands with the doctor. */
export interface Progress {
  readonly talk: Talk;
  readonly course: Course;
  /** The version they said they have, so that Support is told no guess. */
  readonly ios: number | null;
  /** The id of the device they chose. */
  readonly device: string | null;
}

export const BEGINNING: Progress = {
  talk: Talk.BEGINNING,
  course: Course.BEGINNING,
  ios: null,
  device: null,
};

const VERSION = 1;

/**
 * As it is kept; `null`: the reader has said and done nothing.
 * @param today ISO date: what is today’s now is that day’s later
 */
export function writeProgress({ talk, course, ios, device }: Progress, today: string): object | null {
  const { answers, at, question = 'end' } = talk;
  const { tries, goesOn } = course;
  if (at + Object.keys(answers).length + tries.all.length === 0 && !ios && !device) return null;
  return {
    version: VERSION,
    answers: answers.lastSuccess === 'today' ? { ...answers, day: today } : answers,
    at: question,
    tries: Object.fromEntries(tries.all),
    goesOn,
    ios,
    device,
  };
}

/**
 * What was kept, as far as it can be read: an answer or a remedy that isn’t known here is left out.
 * @param today ISO date
 */
export function readProgress(json: unknown, today: string): Progress | null {
  const kept = entriesOf(json);
  if (kept.version !== VERSION) return null;
  const { at, ios, device } = kept;
  const question = QUESTIONS.find((one) => one === at) ?? (at === 'end' ? at : 'message');
  return {
    talk: Talk.BEGINNING.with(readAnswers(entriesOf(kept.answers), today)).to(question),
    course: Course.from(readTries(entriesOf(kept.tries)), kept.goesOn === true),
    ios: IOS_VERSIONS.find((version) => version === ios) ?? null,
    device: typeof device === 'string' ? device : null,
  };
}

type Entries = Readonly<Record<string, unknown>>;

/** Of what isn't an object, none that says anything. */
const entriesOf = (json: unknown): Entries => Object(json) as Entries;

function readAnswers(kept: Entries, today: string): Answers {
  const answers: Answers = Object.fromEntries(
    QUESTIONS.flatMap((question) =>
      OPTIONS[question].filter((option) => option === kept[question]).map((option) => [question, option]),
    ),
  );
  const { day } = kept;
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || !Date.parse(day)) return answers;
  return { ...answers, day, ...(answers.lastSuccess === 'today' && day !== today && { lastSuccess: 'day' }) };
}

const TRIES: readonly Try[] = ['tried', 'helped', 'no-help', 'looked'];

/** In the order in which they were tried. */
const readTries = (kept: Entries): Tries =>
  Object.entries(kept).reduce((tries, [what, how]) => {
    const remedy = REMEDIES.remedies.find(({ id }) => id === what);
    const became = TRIES.find((one) => one === how);
    return remedy && became ? tries.with(remedy.id, became) : tries;
  }, Tries.NONE);
