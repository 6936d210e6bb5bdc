import type { Question } from '../../data/doctor-questions.js';
import { UPLOAD_SPEEDS } from '../../data/upload-speeds.js';
import { dayIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { OPTIONS, UNKNOWN } from './answers.js';
import type { DoctorView } from './doctor-view.js';

/** An answer to choose. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

export function optionsOf(localize: Localize, question: Question): readonly Option[] {
  const unknown = localize.term('doctorReply', UNKNOWN);
  switch (question) {
    case 'message':
      return OPTIONS.message.map((value) => ({ value, text: localize.term('doctorMessage', value) }));
    case 'computer':
      return OPTIONS.computer.map((value) => ({ value, text: localize.term('doctorAnswer', value) }));
    case 'wifi':
    case 'newPhone':
      return OPTIONS[question].map((value) => ({
        value,
        text: value === UNKNOWN ? unknown : localize.term('doctorAnswer', value),
      }));
    case 'speed':
      return [
        ...UPLOAD_SPEEDS.map(({ id, mbitPerSecond }) => ({
          value: id,
          text: localize.term('uploadTypical', id, localize.number(mbitPerSecond)),
        })),
        { value: UNKNOWN, text: unknown },
      ];
    default:
      return OPTIONS[question].map((value) => ({ value, text: localize.term('doctorReply', value) }));
  }
}

/** What stands chosen: an option, or nothing yet. The speed is the scope's. */
export function chosenOption(
  { answers, symptoms: { speed } }: DoctorView,
  question: Question,
): string | undefined {
  if (question !== 'speed') return answers[question];
  return speed === undefined
    ? answers.speed
    : UPLOAD_SPEEDS.find(({ mbitPerSecond }) => mbitPerSecond === speed)?.id;
}

/** What was answered to a question, as text; empty: nothing that tells anything. */
export function answerText(view: DoctorView, question: Question): string {
  const { localize, answers, symptoms } = view;
  const lang = localize.lang();
  const value = chosenOption(view, question);
  if (question === 'speed' && symptoms.speed !== undefined) {
    return localize.term('doctorSpeed', localize.number(symptoms.speed));
  }
  if (value === undefined || value === UNKNOWN) return '';
  if (question === 'lastSuccess' && value === 'day') return answers.day ? dayIn(lang, answers.day) : '';
  return optionsOf(localize, question).find((option) => option.value === value)?.text ?? '';
}
