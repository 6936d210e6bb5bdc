import type { doctorTalk as english } from '../en/doctor-talk.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

type Of<Term extends keyof typeof english> = (typeof english)[Term] extends (code: infer Code) => string
  ? Code & string
  : never;

const replies: Record<Of<'doctorReply'>, string> = {
  yes: 'Ja',
  no: 'Nein',
  unknown: 'Weiß ich nicht',
  today: 'Letzte Nacht oder heute',
  day: 'An einem anderen Tag',
  never: 'Noch nie',
};

const others: Record<Of<'doctorOther'>, string> = {
  'trust-loop': 'Ein Computer: Das Gerät fragt immer wieder „Diesem Computer vertrauen?“',
  'forgotten-password': 'Ein Computer: Ich habe das Backup-Passwort vergessen',
  coming: 'Nichts: Ich ziehe nur auf ein neues Gerät um',
};

const became: Record<Of<'doctorBecame'>, string> = {
  tried: 'Abgehakt',
  helped: 'Das hat geholfen',
  'no-help': 'Das hat nicht geholfen',
  looked: 'Nachgesehen',
  made: 'Es gibt ein Backup',
  'not-made': 'Es gibt noch kein Backup',
};

const forgets: Record<Of<'doctorForgets'>, string> = {
  on: 'Diese Seite merkt sich, was abgehakt ist: Komm danach hierher zurück.',
  off: 'Wird diese Seite verlassen oder neu geladen, vergisst sie, was abgehakt ist. Lass es diesen Browser merken, oder kopiere vorher die Zusammenfassung unten.',
  never:
    'Wird diese Seite verlassen oder neu geladen, vergisst sie, was abgehakt ist: Kopiere vorher die Zusammenfassung unten.',
};

/** Words of `stowage-doctor` besides what a diagnosis says. */
export const doctorTalk = ({ number, plural }: Speech): Wording<typeof english> => ({
  doctorTitle: 'Warum ist das Backup gescheitert?',
  doctorIntro:
    'Ein Tipp beantwortet eine Frage und führt zur nächsten. Nach höchstens fünf siehst du, was du versuchen kannst.',
  doctorIntroAll: 'Beantworte, was du weißt. Der Rest kann offen bleiben.',
  doctorByNumbers: 'Nach deinen Zahlen:',
  doctorDevice: 'Welches Gerät?',
  doctorAt: (at, of) => `Frage ${number(at)} von ${number(of)}`,
  doctorOrElse: 'Oder ist es etwas anderes?',
  doctorOther: (other) => others[other],
  doctorReply: (reply) => replies[reply],
  doctorSpeed: (speed) => `${speed}\u00a0Mbit/s`,
  doctorDay: 'Der Tag, den die Einstellungen zeigen',
  doctorNext: 'Weiter',
  doctorBack: 'Zurück',
  doctorShow: 'Zeigen, was ich versuchen kann',
  doctorSaidNothing: 'Noch ist nichts beantwortet: Das hier ist es meistens.',
  doctorChange: 'Ändern',
  doctorBegin: 'Von vorn beginnen',

  doctorCauses: 'Woran es liegen kann',
  doctorBecauseMessage: (isLikely) =>
    isLikely ? 'Das bedeutet die Meldung meistens.' : 'Auch das kann die Meldung bedeuten.',
  doctorMoreCauses: (n) =>
    plural(n, { one: 'Eine weitere mögliche Ursache', other: '# weitere mögliche Ursachen' }),
  doctorEnterNumbers: 'Gib deine Zahlen ein, dann ist es sicher oder ausgeschlossen',
  doctorMakeRoom: 'Zeigen, was Platz schafft',

  doctorRemedies: 'Was du versuchen kannst, in dieser Reihenfolge',
  doctorRemediesNote: 'Harmloses steht vorn, was etwas löscht, am Ende. Hake ab, was du versucht hast.',
  doctorFirst: 'Was du zuerst versuchst',
  doctorMoreRemedies: (n) => plural(n, { one: 'Noch ein Versuch', other: 'Noch # Versuche' }),
  doctorHow: 'Wie',
  doctorRow: (name, size) => `${name} (${size})`,
  doctorForgets: (remembers) => forgets[remembers],
  doctorTaps: 'Wo:',
  doctorNextTaps: 'Wo die Größe des nächsten Backups steht:',
  doctorSeen: 'Es hat geklappt, wenn:',
  doctorCostAndTime: (cost, time) => `${cost} · dauert ${time}`,
  doctorWayOut: (cost, time) => `Ohne iCloud · ${cost} · dauert ${time}`,
  doctorDidItHelp: 'Hat das geholfen?',
  doctorIsItSettled: 'Ist es damit geklärt?',
  doctorIsItMade: 'Gibt es nun ein Backup?',
  doctorYes: 'Ja',
  doctorNo: 'Nein, weiter',
  doctorLooked: 'Nachgesehen: weiter',
  doctorBecame: (what) => became[what],
  doctorWell: 'Gut. Heute ist nichts mehr zu tun.',
  doctorTomorrow:
    'Sieh morgen früh nach dem Datum des letzten Backups. Ist es von der Nacht, ist alles in Ordnung. Sonst komm hierher zurück und mach weiter.',
  doctorWellElsewhere:
    'Nun gibt es ein Backup, aber nicht in iCloud. Soll auch das wieder gehen, mach weiter.',
  doctorGoOn: 'Es hielt nicht an: weiter',
  doctorGoOnStill: 'Trotzdem weitermachen',
  doctorStop: 'Hör hier auf und frag den Apple Support.',
  doctorStopWhy:
    'Was weiter unten steht, kostet mehr, als es wohl hilft. Nimm die Zusammenfassung unten mit.',
  doctorAllTried: 'Du hast alles versucht. Jetzt ist der Apple Support dran.',
  doctorAllTriedThen: 'Nimm die Zusammenfassung unten mit: Darin steht, was du getan hast.',

  doctorSupport: 'Für den Apple Support',
  doctorSupportNote:
    'Alles, was du beantwortet und versucht hast, als Text: ohne Namen und ohne den Inhalt des Backups.',
  doctorSources: 'Quellen:',
  doctorCopy: 'Zusammenfassung kopieren',
  doctorCopied: 'Kopiert',
  doctorCopyFailed: 'Die Seite darf hier nicht kopieren. Markiere den Text und kopiere ihn von Hand.',
  doctorSummary: 'Die Zusammenfassung',
  doctorPrint: 'Drucken',

  doctorSummaryTitle: (device) => `Ein iCloud-Backup misslingt: ${device}`,
  doctorSummaryVersion: (ios) => `iOS oder iPadOS ${ios}`,
  doctorSummaryPlan: (plan) => `iCloud-Speicherplan: ${plan}`,
  doctorSummaryNeeds: (size) => `Nächstes Backup: ${size}`,
  doctorSummaryFree: (size) => `Frei in iCloud: ${size}`,
  doctorSummaryAnswers: 'Beantwortet:',
  doctorSummaryTried: 'Versucht:',
  doctorSummaryNothing: 'Noch nichts versucht.',
});
