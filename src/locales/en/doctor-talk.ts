import { number } from './number.js';

/** What is answered by a single tap. */
const replies = {
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know',
  today: 'Last night or today',
  day: 'On another day',
  never: 'Never',
};

/** What fails may be something else than a backup to iCloud. */
const others = {
  'trust-loop': 'A computer, and the device asks “Trust This Computer?” again and again',
  'forgotten-password': 'A computer, and I have forgotten the backup password',
  coming: 'Nothing fails: I’m only moving to a new device',
};

const became = {
  tried: 'Ticked off',
  helped: 'It helped',
  'no-help': 'It didn’t help',
  looked: 'Checked',
  made: 'There is a backup',
  'not-made': 'There is no backup yet',
};

/** What becomes of what is ticked off when the page is left or loaded again. */
const forgets = {
  on: 'This page remembers what is ticked off: come back to it afterwards.',
  off: 'This page forgets what is ticked off when it is left or loaded again. Let this browser remember it, or copy the summary below first.',
  never:
    'This page forgets what is ticked off when it is left or loaded again: copy the summary below first.',
};

/** Words of `stowage-doctor` besides what a diagnosis says. */
export const doctorTalk = {
  doctorTitle: 'Why did the backup fail?',
  doctorIntro: 'A tap answers a question and leads to the next. After five at most you see what to try.',
  doctorIntroAll: 'Answer what you know. The rest can stay open.',
  doctorByNumbers: 'By your numbers:',
  doctorDevice: 'Which device?',
  doctorAt: (at: number, of: number) => `Question ${number(at)} of ${number(of)}`,
  doctorOrElse: 'Or is it something else?',
  doctorOther: (other: keyof typeof others) => others[other],
  doctorReply: (reply: keyof typeof replies) => replies[reply],
  doctorSpeed: (speed: string) => `${speed}\u00a0Mbit/s`,
  doctorDay: 'The day that Settings shows',
  doctorNext: 'Next',
  doctorBack: 'Back',
  doctorShow: 'Show what to try',
  doctorSaidNothing: 'Nothing is answered yet: this is what it usually is.',
  doctorChange: 'Change',
  doctorBegin: 'Begin again',

  doctorCauses: 'What it may be',
  doctorBecauseMessage: (isLikely: boolean) =>
    isLikely ? 'This is what the message mostly means.' : 'The message can mean this too.',
  doctorMoreCauses: (n: number) =>
    n === 1 ? 'One more that is possible' : `${number(n)} more that are possible`,
  doctorEnterNumbers: 'Enter your numbers, and it is certain or ruled out',
  doctorMakeRoom: 'See what makes room',

  doctorRemedies: 'What to try, in this order',
  doctorRemediesNote: 'What is harmless comes first, what deletes comes last. Tick off what you have tried.',
  doctorFirst: 'What to try first',
  doctorMoreRemedies: (n: number) => (n === 1 ? 'One more to try' : `${number(n)} more to try`),
  doctorHow: 'How',
  doctorRow: (name: string, size: string) => `${name} (${size})`,
  doctorForgets: (remembers: keyof typeof forgets) => forgets[remembers],
  doctorTaps: 'Where:',
  doctorNextTaps: 'Where the Next Backup Size stands:',
  doctorSeen: 'It worked if:',
  doctorCostAndTime: (cost: string, time: string) => `${cost} · takes ${time}`,
  doctorWayOut: (cost: string, time: string) => `Without iCloud · ${cost} · takes ${time}`,
  doctorDidItHelp: 'Did that help?',
  doctorIsItSettled: 'Does that settle it?',
  doctorIsItMade: 'Is there a backup now?',
  doctorYes: 'Yes',
  doctorNo: 'No, go on',
  doctorLooked: 'I have looked: go on',
  doctorBecame: (what: keyof typeof became) => became[what],
  doctorWell: 'Good. There is nothing more to do today.',
  doctorTomorrow:
    'Look at the date of the last backup tomorrow morning. If it is from the night, all is well. If it isn’t, come back here and go on.',
  doctorWellElsewhere: 'There is a backup now, though not in iCloud. To mend that one too, go on.',
  doctorGoOn: 'It didn’t last: go on',
  doctorGoOnStill: 'Go on all the same',
  doctorStop: 'Stop here, and ask Apple Support.',
  doctorAllTried: 'You have tried all of it. Now it is Apple Support’s turn.',
  doctorAllTriedThen: 'Take the summary below with you: it says what you have done.',
  doctorStopWhy:
    'What comes further down costs more than it is likely to help. Take the summary below with you.',

  doctorSupport: 'For Apple Support',
  doctorSupportNote:
    'All that you answered and tried, as plain text: no names, nothing about what is in the backup.',
  doctorSources: 'Sources:',
  doctorCopy: 'Copy the summary',
  doctorCopied: 'Copied',
  doctorCopyFailed: 'The page may not copy here. Select the text and copy it by hand.',
  doctorSummary: 'The summary',
  doctorPrint: 'Print',

  doctorSummaryTitle: (device: string) => `An iCloud backup that fails: ${device}`,
  doctorSummaryVersion: (ios: string) => `iOS or iPadOS ${ios}`,
  doctorSummaryPlan: (plan: string) => `iCloud plan: ${plan}`,
  doctorSummaryNeeds: (size: string) => `Next backup: ${size}`,
  doctorSummaryFree: (size: string) => `Free in iCloud: ${size}`,
  doctorSummaryAnswers: 'Answered:',
  doctorSummaryTried: 'Tried:',
  doctorSummaryNothing: 'Nothing has been tried yet.',
};
