import type { Question } from '../../data/doctor-questions.js';
import { FAILURE_MESSAGES } from '../../data/doctor-signs.js';
import { UPLOAD_SPEEDS } from '../../data/upload-speeds.js';
import type { Symptoms } from '../../model/diagnose-types.js';

/** What is not known. */
export const UNKNOWN = 'unknown';

/** The option chosen of each question but the speed, and the day behind "on another day" (ISO). */
export type Answers = Readonly<Partial<Record<Question | 'day', string>>>;

const YES_NO = ['yes', 'no', UNKNOWN] as const;

/** What can be chosen, in its order. */
export const OPTIONS = {
  message: FAILURE_MESSAGES,
  lastSuccess: ['today', 'day', 'never', UNKNOWN],
  stuck: YES_NO,
  overnight: YES_NO,
  wifi: ['good', 'weak', 'none', UNKNOWN],
  vpn: YES_NO,
  speed: [...UPLOAD_SPEEDS.map(({ id }) => id), UNKNOWN],
  newPhone: ['no', 'coming', 'arrived', UNKNOWN],
  passwordChanged: YES_NO,
  computer: ['no', 'trust-loop', 'forgotten-password'],
  cable: YES_NO,
} as const satisfies Record<Question, readonly string[]>;

export type OptionOf<Asked extends Question> = (typeof OPTIONS)[Asked][number];

/** What was chosen of a question, if it says anything. */
export const chosen = <Asked extends Question>(
  answers: Answers,
  question: Asked,
): Exclude<OptionOf<Asked>, typeof UNKNOWN> | undefined => {
  const options: readonly string[] = OPTIONS[question];
  const option = answers[question];
  const isKnown = option !== undefined && option !== UNKNOWN && options.includes(option);
  return isKnown ? (option as Exclude<OptionOf<Asked>, typeof UNKNOWN>) : undefined;
};

/**
 * What was answered, as the model takes it; the speed is the view's.
 * @param today ISO date
 */
export function symptomsOf(answers: Answers, today: string): Symptoms {
  const yesNo = (question: 'stuck' | 'overnight' | 'vpn' | 'passwordChanged' | 'cable') => {
    const option = chosen(answers, question);
    return option && option === 'yes';
  };
  const success = chosen(answers, 'lastSuccess');
  const computer = chosen(answers, 'computer');
  return {
    message: chosen(answers, 'message'),
    lastSuccess: success === 'today' ? today : success === 'day' ? answers.day : success,
    stuck: yesNo('stuck'),
    overnight: yesNo('overnight'),
    wifi: chosen(answers, 'wifi'),
    vpn: yesNo('vpn'),
    newPhone: chosen(answers, 'newPhone'),
    passwordChanged: yesNo('passwordChanged'),
    computer: computer === 'no' ? undefined : computer,
    cable: yesNo('cable'),
  };
}
