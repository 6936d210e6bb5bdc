import type { doctor as english } from '../en/doctor.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

type Of<Term extends keyof typeof english> = (typeof english)[Term] extends (code: infer Code) => string
  ? Code & string
  : never;

const messages: Record<Of<'doctorMessage'>, string> = {
  'not-enough-storage': '„Nicht genügend iCloud-Speicher“',
  'could-not-complete': '„Das letzte Backup konnte nicht abgeschlossen werden“',
  estimating: '„Verbleibende Zeit wird berechnet …“, stundenlang',
  'last-backup': '„Letztes Backup: Nie“ oder ein altes Datum',
  'greyed-out': 'Der Schalter oder die Taste ist grau',
  'badge-with-room': 'Ein Fehlerhinweis, obwohl Platz ist',
  unsure: 'Ich bin nicht sicher',
};

const questions: Record<Of<'doctorQuestion'>, string> = {
  message: 'Was zeigt das Gerät?',
  ios: 'Version von iOS oder iPadOS',
  lastSuccess: 'Wann ist zuletzt ein Backup gelungen?',
  wifi: 'Wie gut ist das WLAN dort, wo das Gerät lädt?',
  vpn: 'Ist ein VPN oder eine Sicherheits-App an?',
  overnight: 'Ist es die Nacht über gesperrt und am Strom?',
  speed: 'Upload-Geschwindigkeit',
  newPhone: 'Gibt es ein neues Gerät?',
  passwordChanged: 'Wurde das Passwort des Apple Accounts geändert?',
  stuck: 'Bleibt es jedes Mal an derselben Stelle stehen?',
  computer: 'Misslingt auch ein Backup auf einen Computer?',
  cable: 'Gibt es ein Kabel zu einem Computer?',
};

const answers: Record<Of<'doctorAnswer'>, string> = {
  good: 'Gut',
  weak: 'Schwach, oder es bricht ab',
  none: 'Es gibt keines',
  no: 'Nein',
  coming: 'Ich ziehe bald auf eines um',
  arrived: 'Ich habe es gerade eingerichtet',
  'trust-loop': 'Es fragt immer wieder „Diesem Computer vertrauen?“',
  'forgotten-password': 'Ich habe das Backup-Passwort vergessen',
};

const causes: Record<Of<'doctorCause'>, readonly [name: string, says: string]> = {
  moving: [
    'Du wechselst nur das Gerät',
    'Es muss nichts kaputt sein: Für den Umzug selbst leiht Apple den Speicher.',
  ],
  'old-alert': [
    'Der Hinweis ist alt',
    'Ein Hinweis kann länger bleiben als der Fehler. Am Datum des letzten Backups siehst du, ob seither eines gelungen ist.',
  ],
  quota: ['Zu wenig Platz in iCloud', 'Das nächste Backup ist größer als das, was im Account frei ist.'],
  restoring: [
    'Es wird noch etwas wiederhergestellt',
    'Solange Apps und Daten noch zurückkommen, macht das Gerät kein Backup. Das kann einen Tag dauern.',
  ],
  managed: [
    'Eine Schule oder Firma verwaltet das Gerät',
    'Ein Profil kann iCloud-Backups verbieten. Das ändern kann nur, wer es verwaltet.',
  ],
  'backup-off': [
    'iCloud-Backup ist aus',
    'Es geht auch aus, wenn das Backup des Geräts aus iCloud gelöscht wird.',
  ],
  conditions: [
    'Strom, Sperre und WLAN kamen nicht zusammen',
    'Ein Backup beginnt einmal am Tag von selbst, wenn das Gerät gesperrt und an Strom und WLAN ist.',
  ],
  'slow-upload': [
    'Es ist viel zu senden',
    'Ein erstes Backup kann länger als eine Nacht dauern. Das ist kein Fehler.',
  ],
  network: ['Das Netz', 'Das WLAN ist schwach, oder unterwegs hält etwas den Upload auf.'],
  'sign-in': [
    'Die Anmeldung',
    'Nach einem Passwortwechsel braucht das Gerät das neue, bevor es ein Backup macht.',
  ],
  outage: ['Eine Störung bei Apple', 'Manchmal geht iCloud-Backup selbst einige Stunden lang nicht.'],
  software: ['Ein Fehler in der Software des Geräts', 'Oft endet er mit einem Neustart oder einem Update.'],
  'stuck-item': [
    'Ein einzelner Posten hält den Rest auf',
    'Ein einziger schlechter Posten kann ein ganzes Backup aufhalten.',
  ],
  trust: [
    'Dem Computer wird nicht vertraut',
    'Das Gerät fragt, bis es entsperrt, das Vertrauen bestätigt und der Code eingegeben ist.',
  ],
  'forgotten-password': [
    'Das Passwort der verschlüsselten Backups',
    'Niemand kann es zurückholen. Neue Backups können ein neues bekommen, die alten bleiben verschlossen.',
  ],
};

const degrees: Record<Of<'doctorDegree'>, string> = {
  sure: 'Sicher, nach deinen Zahlen oder Antworten',
  likely: 'Wahrscheinlich',
  possible: 'Möglich',
  'ruled-out': 'Ausgeschlossen',
};

const backedUp = 'Das Datum des letzten Backups ist von heute.';

type RemedyWords = readonly [name: string, says: string, worked: string];

const remediesIn = ({ number, gb }: Speech): Record<Of<'doctorRemedy'>, RemedyWords> => ({
  'temporary-storage': [
    'Den temporären Speicher für ein neues Gerät nutzen',
    `Auf dem alten Gerät: Apple leiht so viel iCloud-Speicher, wie der Umzug braucht, ${number(21)} Tage lang kostenlos und einmal für ${number(21)} weitere. Dafür braucht es iOS oder iPadOS ${number(15)} oder neuer.`,
    'Das alte Gerät meldet, dass das Backup für den Umzug fertig ist.',
  ],
  'finish-restore': [
    'Die Wiederherstellung zu Ende laufen lassen',
    'Lass das Gerät an Strom und WLAN, bis Apps und Daten zurück sind. Bei iCloud-Backup steht, wie weit es ist.',
    'Der Schalter lässt sich wieder bedienen.',
  ],
  'ask-manager': [
    'Fragen, wer das Gerät verwaltet',
    'Steht dort ein Profil, entscheidet die Schule oder Firma über Backups. Entferne es nicht selbst: Es kann Daten mitnehmen.',
    'Du weißt, was erlaubt ist, oder es wird erlaubt.',
  ],
  'check-date': [
    'Das Datum des letzten Backups ansehen',
    'Ist es von letzter Nacht, ist alles in Ordnung und der Hinweis alt.',
    'Das Datum ist von letzter Nacht oder von heute.',
  ],
  'check-storage': [
    'Den Platz mit dem nächsten Backup vergleichen',
    `Sieh nach, was in iCloud frei ist und wie groß das nächste Backup dieses Geräts wird. Mit einem Plus davor, etwa „+${gb(1.2)}“, ist es das, was das nächste Backup hinzufügt. Platz auf dem Gerät selbst ist etwas anderes.`,
    'Es ist mehr frei, als das nächste Backup braucht. Sonst fehlt Platz: Was welchen schafft, steht weiter unten oder bei „Nicht genügend iCloud-Speicher“.',
  ],
  'turn-backup-on': [
    'iCloud-Backup einschalten',
    'Es kann ausgegangen sein, als ein Backup gelöscht wurde, oder auf einem neuen Gerät. Mach danach einmal von Hand ein Backup.',
    backedUp,
  ],
  'power-lock-wifi': [
    'Es über Nacht gesperrt an Strom und WLAN lassen',
    `Alles drei zugleich, einige Stunden lang. Backups über mobile Daten gibt es seit iOS ${number(15)} auf 5G-Modellen; sie sind aus, bis du sie einschaltest.`,
    'Am Morgen ist das Datum des letzten Backups von letzter Nacht.',
  ],
  'leave-a-day': [
    `Es ${number(24)} Stunden an Strom und WLAN lassen`,
    'Das ist Apples Rat für ein großes Backup; ein sehr großes dauert länger. Brich es nicht ab, während die Schätzung stillsteht.',
    'Der Balken geht weiter, und am Ende ist das Datum von heute.',
  ],
  'check-wifi': [
    'Das WLAN prüfen',
    'Ist das Gerät im richtigen Netz und nah am Router? Öffne eine Seite, auf der du noch nie warst.',
    'Seiten öffnen sich gleich, und das Backup geht weiter.',
  ],
  'sign-in-again': [
    'Das Passwort des Accounts eingeben, wo die Einstellungen danach fragen',
    'Such unter deinem Namen nach einem Hinweis: ein neues Passwort, neue Bedingungen oder ein Code zur Bestätigung.',
    'Der Hinweis ist weg, und an deinem Namen steht keine Zahl mehr.',
  ],
  'trust-again': [
    'Das Gerät entsperren und dem Computer neu vertrauen',
    `Manche Versionen seit iOS ${number(16)} fragen vor jedem Backup, und das ist kein Fehler: Tippe auf „Vertrauen“ und gib den Code ein, dann geht das Backup weiter. Wenn nicht, entsperre das Gerät, bevor du es anschließt, versuch ein anderes Kabel und einen anderen Anschluss, und aktualisiere die Software des Computers.`,
    'Der Computer zeigt das Gerät, und sein Backup beginnt.',
  ],
  'try-passwords': [
    'Die Passwörter versuchen, die du benutzt hast',
    'Das eines älteren Geräts, das des Accounts, den Code. Auf einem Mac kann es im Schlüsselbund stehen: Such nach „iOS Backup“.',
    'Der Computer nimmt es an und macht ein Backup.',
  ],
  'vpn-off': [
    'Das VPN oder die Sicherheits-App eine Weile ausschalten',
    'Nur zum Test. Was Datenverkehr filtert, kann lange Uploads aufhalten.',
    'Das Backup geht durch; dann erlaube es dort, oder lass nachts ausgeschaltet.',
  ],
  'back-up-now': [
    'Von Hand ein Backup machen',
    'An Strom und WLAN, und bleib einige Minuten auf diesem Bildschirm. Misslingt es, notiere den genauen Wortlaut und die Zeit.',
    backedUp,
  ],
  'system-status': [
    'Apples Seite mit dem Systemstatus ansehen',
    'apple.com/support/systemstatus führt iCloud-Backup auf. Ist es nicht grün, warte: Auf deinem Gerät ist nichts zu reparieren.',
    'Das Zeichen neben iCloud-Backup war nicht grün und ist es jetzt.',
  ],
  'router-off': [
    `Den Router ${number(30)} Sekunden ausschalten`,
    'Stecker ziehen, warten, wieder einstecken. Einige Minuten lang ist zu Hause kein Internet.',
    'Das Gerät ist wieder im WLAN, und das Backup geht weiter.',
  ],
  'other-network': [
    'Ein anderes WLAN versuchen',
    'Bei Freunden, bei der Arbeit, oder den Hotspot eines Telefons, wenn dessen Tarif es erlaubt. Ein Backup kann viele GB senden.',
    'Dort geht es durch: Dann liegt es am eigenen Netz.',
  ],
  restart: ['Das Gerät neu starten', 'Aus und wieder ein. Nichts geht verloren.', backedUp],
  'force-restart': [
    'Einen Neustart erzwingen',
    'Lauter, leiser, dann die seitliche oder obere Taste halten, bis das Logo erscheint. Ältere Modelle haben andere Tasten.',
    backedUp,
  ],
  'update-ios': [
    'iOS oder iPadOS aktualisieren',
    'Ein Update lässt sich nicht zurücknehmen. Wenn es darauf ankommt, mach vorher ein Backup auf einem Computer.',
    'Kein weiteres Update wird angeboten, und das Backup gelingt.',
  ],
  'computer-backup': [
    'Ein Backup auf einem Computer machen',
    'Es braucht nichts in iCloud. Mit einem Kabel: der Finder auf einem Mac, Apple-Geräte unter Windows, oder iTunes. Wähle die Verschlüsselung und schreib das Passwort auf: Nur dann sind Gesundheitsdaten, gesicherte Passwörter und Anrufe dabei.',
    'Der Computer zeigt ein Backup von heute.',
  ],
  'other-software': [
    'Ein anderes Backup-Programm nehmen',
    'Davon gibt es mehrere, kostenlose und bezahlte. Frag bei einem dreierlei: Kann es ausgewählte Daten sichern und zurückholen, verschlüsselt es, und ist das Zurückholen erprobt?',
    'Du hast eine zurückgeholte Datei geöffnet.',
  ],
  'apple-support': [
    'Den Apple Support fragen',
    'Auf support.apple.com, bevor etwas gelöscht wird. Halte bereit: Modell, Version, den genauen Wortlaut, das Datum des letzten Backups, was in iCloud frei ist und was du versucht hast.',
    'Du hast eine Fallnummer.',
  ],
  'photos-on': [
    'iCloud-Fotos einschalten',
    'Das macht das nächtliche Backup klein. Es ist ein Abgleich: Was auf einem Gerät gelöscht wird, ist überall gelöscht, und die Mediathek zählt in iCloud.',
    'Fotos meldet, dass alles hochgeladen ist, und das nächste Backup ist kleiner.',
  ],
  'sign-out-in': [
    'Sich vom Apple Account ab- und wieder anmelden, mit Kopien',
    'Nicht, solange noch etwas hochgeladen wird oder eine Wiederherstellung läuft. Behalte von dem, was angeboten wird, eine Kopie, und prüfe danach, ob iCloud-Backup wieder an ist. Karten für Apple Pay müssen neu hinzugefügt werden.',
    'Dein Name steht wieder da, und das Backup gelingt.',
  ],
  'reset-location-privacy': [
    'Standort und Datenschutz zurücksetzen',
    'Das Gerät vergisst alle vertrauten Computer, und Apps fragen neu um Erlaubnis.',
    'Es fragt noch einmal, und dann läuft das Backup.',
  ],
  'reset-network': [
    'Die Netzwerkeinstellungen zurücksetzen',
    'Vergisst WLAN-Passwörter, VPN und Mobilfunkeinstellungen. Schreib das WLAN-Passwort vorher auf. Daten werden nicht gelöscht.',
    'Das Gerät ist wieder im WLAN, und das Backup gelingt.',
  ],
  'reset-all-settings': [
    'Alle Einstellungen zurücksetzen',
    'WLAN-Passwörter, Home-Bildschirm, Datenschutz, Karten für Apple Pay: nur Einstellungen, keine Daten. Es entfernt auch das Passwort der Backups auf Computern: Wähle dort die Verschlüsselung neu, mit einem neuen.',
    'Das Backup gelingt; ein Computer fragt nicht mehr nach dem alten Passwort.',
  ],
  'one-stuck-item': [
    'Den Posten finden, der es aufhält',
    'Mach zuerst eine Kopie auf einem Computer, und lass Fotos an und alles, was es nur auf diesem Gerät gibt. Schalte die größten anderen Posten des Backups aus, mach ein Backup, dann schalte einen nach dem anderen wieder ein. Die Einstellungen fragen „Deaktivieren und löschen“: Das gilt ihrem Teil des Backups, die Daten auf dem Gerät bleiben.',
    'Ein Backup gelingt; der Posten, mit dem das nächste stehen bleibt, ist es.',
  ],
  'turn-apps-off': [
    'Apps im Backup ausschalten',
    'Jede hat dort einen Schalter; lass sie in Ruhe, solange eine Wiederherstellung läuft. Die Einstellungen fragen „Deaktivieren und löschen“: Das entfernt den Teil der App im Backup, nicht die Daten auf dem Gerät. Prüfe vorher, was eine App verlieren würde.',
    'Das nächste Backup ist kleiner als das, was frei ist.',
  ],
  upgrade: [
    'Einen größeren Speicherplan wählen',
    'Der Platz ist sofort da und wird monatlich bezahlt.',
    'Die Einstellungen zeigen die neue Größe, und das Backup gelingt.',
  ],
  'empty-deleted': [
    '„Zuletzt gelöscht“ in Fotos leeren',
    `Was gelöscht wurde, zählt noch bis zu ${number(30)} Tage. Geleert lässt es sich auf keinem Gerät zurückholen.`,
    'Das Album ist leer, und in iCloud ist mehr frei.',
  ],
  'delete-old-backup': [
    'Das Backup eines Geräts löschen, das es nicht mehr gibt',
    'Nur wenn niemand etwas daraus braucht: Es lässt sich nicht zurückholen.',
    'Es steht nicht mehr in der Liste, und in iCloud ist mehr frei.',
  ],
  'delete-this-backup': [
    'Das Backup dieses Geräts löschen und neu beginnen',
    'Das letzte Mittel, nach einem Backup auf einem Computer: Bis zum nächsten Erfolg gibt es in iCloud keines. Es schaltet iCloud-Backup aus; schalte es gleich wieder ein.',
    backedUp,
  ],
  'erase-device': [
    'Das Gerät löschen, während sein Backup misslingt',
    'Was in keinem Backup ist, ist dann endgültig weg.',
    '',
  ],
  'sign-out-to-silence': [
    'Sich nur abmelden, damit der Hinweis verschwindet',
    'Ohne den Account gibt es gar kein Backup, und auch der Abgleich hört auf.',
    '',
  ],
});

const harms: Record<Of<'doctorHarm'>, string> = {
  nothing: 'Kostet nichts',
  fee: 'Kostenlos oder bezahlt',
  settings: 'Ändert Einstellungen',
  'wifi-passwords': 'Vergisst WLAN-Passwörter',
  account: 'Meldet das Gerät vom Account ab',
  'backup-part': 'Löscht einen Teil des Backups',
  money: 'Kostet jeden Monat Geld',
  'cloud-data': 'Löscht Daten in iCloud',
  backup: 'Löscht ein Backup',
  'safety-net': 'Löscht das einzige Backup dieses Geräts in iCloud',
  device: 'Löscht alles auf dem Gerät',
};

const times: Record<Of<'doctorTime'>, string> = {
  minutes: 'einige Minuten',
  hour: 'bis zu einigen Stunden',
  night: 'eine Nacht',
  day: 'einen Tag oder mehr',
};

/** Words of the doctor. */
export const doctor = (speech: Speech): Wording<typeof english> => {
  const { number, plural } = speech;
  const remedies = remediesIn(speech);
  const nightsOf = (n: number) => plural(n, { one: 'eine Nacht', other: '# Nächte' });
  return {
    doctorMessage: (message) => messages[message],
    doctorQuestion: (symptom) => questions[symptom],
    doctorAnswer: (answer) => answers[answer],
    doctorCause: (cause) => causes[cause][0],
    doctorCauseSays: (cause) => causes[cause][1],
    doctorDegree: (degree) => degrees[degree],

    doctorBecauseAnswered: (question) => `Nach deiner Antwort auf: ${question}`,
    doctorBecauseUsual: 'Es gehört zu den üblichen Ursachen.',
    doctorBecauseRoom: (needs, free) => `Das nächste Backup braucht ${needs}, und ${free} sind frei.`,
    doctorBecauseNoRoom: (missing, needs, free) =>
      `Das nächste Backup braucht ${needs}, und ${free} sind frei: ${missing} zu wenig.`,
    doctorBecauseMissing: (missing, needs) =>
      `Das nächste Backup braucht ${needs}: mindestens ${missing} mehr, als frei ist.`,
    doctorBecauseRoomUnsure: (needs, free) =>
      `Das nächste Backup braucht bis zu ${needs}, und ${free} sind frei: Ob das reicht, lässt sich nicht sagen.`,
    doctorBecauseOver: (over) => `Was in iCloud liegen soll, ist ${over} mehr, als der Speicherplan fasst.`,
    doctorBecauseUsedUnknown:
      'Was in iCloud schon belegt ist, ist noch nicht eingegeben: Damit lässt es sich meist sicher sagen.',
    doctorBecauseNextUnknown:
      'Vom nächsten Backup ist erst ein Teil eingegeben: Mit seiner Größe lässt es sich meist sicher sagen.',
    doctorBecauseTooFewNights: (time, nights, had) =>
      had === null
        ? `Das Senden dauert etwa ${time}: ${nightsOf(nights)} zu ${number(8)} Stunden, nicht nur eine.`
        : `Das Senden dauert etwa ${time}: ${nightsOf(nights)} zu ${number(8)} Stunden, und es gab erst ${number(had)}.`,
    doctorBecauseEnoughNights: (time) => `Das Senden dauert etwa ${time}: Die Zeit hat gereicht.`,
    doctorBecauseSlow: (size) => `Bei dieser Geschwindigkeit schafft eine Nacht nicht einmal ${size}.`,
    doctorBecauseLately: (date) => `Am ${date} ist ein Backup gelungen.`,
    doctorBecauseLongAgo: (date) => `Das letzte gelungene Backup ist vom ${date}.`,
    doctorBecauseNever: 'Noch ist kein Backup gelungen.',
    doctorBecauseElsewhere: (backup) =>
      backup === 'computer'
        ? 'Nach deinen Angaben geht das Backup dieses Geräts auf einen Computer.'
        : 'Nach deinen Angaben hat dieses Gerät kein Backup.',
    doctorBecauseChanging: 'Nach deinen Angaben wechselst du das Gerät.',

    doctorRemedy: (remedy) => remedies[remedy][0],
    doctorRemedySays: (remedy) => remedies[remedy][1],
    doctorRemedyWorked: (remedy) => remedies[remedy][2],
    doctorHarm: (harm) => harms[harm],
    doctorTime: (time) => times[time],
    doctorOtherwise: (otherwise) =>
      otherwise === 'next'
        ? 'Hat es nicht geholfen, versuch das Nächste.'
        : 'Hat es nicht geholfen, hör hier auf und frag Apple.',
    doctorNever: 'Was du nicht tun solltest, was auch immer ein Ratgeber sagt',

    doctorRows: (names) => `Beginne mit ${names}.`,
    doctorPlan: (names, others) =>
      others === 0
        ? `Für deinen Speicherplan reicht es, das auszuschalten: ${names}.`
        : `Beginne mit ${names}. In den Schritten zu deinem Speicherplan: ${plural(others, {
            one: 'eine weitere Änderung',
            other: '# weitere Änderungen',
          })}.`,
    doctorPlanElsewhere:
      'Was dein Speicherplan ausschaltet, ist nicht auf diesem Gerät: Die Schritte dorthin nennen es.',
    doctorPhotoLibrary: 'Fotomediathek',
    doctorAskOldBackups: (names) => `Wird das noch gebraucht: ${names}?`,
    doctorUnneededBackups: (names) => `Nach deinen Angaben braucht das niemand: ${names}.`,
    doctorDeleted: (size) => `Darin liegen ${size}.`,
    doctorTier: (tier, price) => `${tier} würden alles fassen: ${price}.`,
    doctorPhotos: (today, peak, after) => `In iCloud: heute ${today}, höchstens ${peak}, am Ende ${after}.`,
    doctorDisk: (size) => `Auf der Platte des Computers braucht es mindestens ${size}.`,
    doctorTakes: (time) => `Bei deiner Geschwindigkeit dauert es etwa ${time}.`,

    doctorEarlier: (date) =>
      `Wenn niemand sie gelöscht hat, sind deine früheren Backups noch da: Das letzte ist vom ${date}.`,
    doctorEarlierUntil: (date) => `Wenn kein weiteres gelingt, bewahrt Apple es etwa bis zum ${date} auf.`,
    doctorEarlierGone: (date) =>
      `Das letzte Backup ist vom ${date}. Apple bewahrt Backups ${number(180)} Tage auf, es kann also weg sein.`,
    doctorEncryption:
      'Wie Backups verschlüsselt sind: iCloud-Backups sind es immer, unterwegs und dort, wo sie liegen. Normalerweise hat Apple einen Schlüssel und kann beim Zurückholen helfen; mit dem erweiterten Datenschutz haben ihn nur deine Geräte. Ein Backup auf einem Computer ist nur verschlüsselt, wenn du das wählst, und sein Passwort lässt sich nicht zurückholen.',
  };
};
