import type { RuleFigure, rules as english } from '../en/rules.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

type Rule = Parameters<typeof english.rulesQuote>[0];
type Reason = Parameters<typeof english.rulesSays>[0];

const quotesIn = ({ number, gb }: Speech): Record<Rule, string> => ({
  'percent-full': `Zu ${number(95)}\u00a0% voll, und das nächste Backup schlägt fehl`,
  'phone-storage': 'Ist weniger frei, als auf dem iPhone belegt ist, passt es nie',
  'photos-off': 'iCloud-Fotos ausschalten, um Platz zu schaffen',
  'photos-on': 'iCloud-Fotos einschalten, damit das Backup wieder läuft',
  'fifty-gb': `${gb(50)} reichen für fast jedes iPhone`,
  'backup-size': `Backups haben ${number(1)} bis ${gb(4)}`,
  everything: 'Ein Backup enthält fast alles',
  caches: 'Caches zählen mit',
  'app-size': 'So groß eine App auf dem iPhone ist, so groß ist sie im Backup',
  'wi-fi': 'Ohne WLAN kein Backup',
  'usb-time': `Ein Backup per USB dauert ${number(15)} Minuten, egal wie groß`,
  'non-destructive': 'All diese Abhilfen löschen nichts',
});

const factsIn = ({ number, gb }: Speech): Record<Rule, string> => ({
  'percent-full': `Prozente entscheiden das nicht. Es kommt darauf an, was frei ist und was das nächste Backup hinzufügt: ${number(5)}\u00a0% von ${gb(5)} sind ${gb(0.25)}, ${number(5)}\u00a0% von ${gb(2048)} sind ${gb(102)}.`,
  'phone-storage':
    'Passen muss das Backup, und darin ist nur, was nicht ohnehin in iCloud ist: keine Apps selbst, keine Caches, und Fotos nur, solange iCloud-Fotos aus ist.',
  'photos-off': `Der Schalter allein macht nichts frei. „Deaktivieren und löschen“ nimmt die Mediathek aus iCloud; ${number(30)} Tage lang lässt sich das rückgängig machen. Danach zählen die Fotos wieder im Backup jedes Geräts, oder sie sind nirgends geschützt.`,
  'photos-on':
    'Es hilft, wo der Plan Mediathek und Backups fasst, auch unterwegs, oder wo mehrere Geräte dieselben Fotos haben. Mit einem Gerät ziehen die Daten nur um.',
  'fifty-gb':
    'Nicht das iPhone muss passen, sondern der Account: sein Backup, Fotos, Drive, Mail und jedes andere Gerät darauf.',
  'backup-size': `Veröffentlichte Größen widersprechen sich: ${number(1)} bis ${gb(4)}, ${number(2)} bis ${number(8)}, mehr als ${number(5)}, mehr als ${number(20)}. Deine steht in den Einstellungen.`,
  everything:
    'Ein Backup enthält, was nicht ohnehin in iCloud ist. Fotos und Nachrichten, die abgeglichen werden, sind nicht darin, und Apps selbst nie.',
  caches:
    'Caches und temporäre Dateien sind auf dem Gerät, nie im Backup. Sie zu leeren schafft Platz auf dem Gerät und keinen in iCloud.',
  'app-size': `Das eine sagt nichts über das andere. Bei Pocket Casts wurden ${gb(3.5)} auf dem Gerät und ${gb(0.0625)} im Backup gesehen, OpenFoodFacts war im Backup fünfmal so groß wie auf dem Gerät.`,
  'wi-fi': `Seit iOS ${number(15)} kann ein Modell mit 5G sein Backup über das Mobilfunknetz machen; das ist aus, bis es jemand einschaltet. Ein Backup per Kabel auf einen Computer braucht gar kein Netz.`,
  'usb-time': `Das mitgelieferte Kabel überträgt höchstens ${number(480)}\u00a0Mbit/s, und wir rechnen mit der Hälfte. Ein Pro ab iPhone ${number(15)} ist mit einem anderen, eigens gekauften Kabel schneller.`,
  'non-destructive':
    'Eine App im Backup auszuschalten löscht ihren Teil des Backups, nicht die Daten auf dem Gerät. Ein Backup zu löschen lässt sich nicht rückgängig machen, und „Deaktivieren und löschen“ nimmt Fotos aus iCloud.',
});

const verdicts: Record<Parameters<typeof english.rulesVerdict>[0], string> = {
  true: 'Stimmt',
  false: 'Stimmt nicht',
  depends: 'Kommt darauf an',
};

const saysIn = ({ number, gb }: Speech): Record<Reason, (of: RuleFigure) => string> => ({
  rounding: () => 'Die Größen sind gerundet oder geschätzt und können auf beiden Seiten liegen.',
  'none-to-icloud': () =>
    'Hier macht nichts ein Backup in iCloud, also lässt sich die Regel an keinem messen.',
  'no-iphone': () => 'Hier gibt es kein iPhone, an dem sich die Regel messen ließe.',
  'full-fails': (of) =>
    `Der Account ist zu ${of('full')} voll, und das nächste Backup fügt ${of('next')} hinzu: ${of('missing')} zu viel.`,
  'fuller-fails': (of) =>
    `Mit dem, was eingetragen ist, ist der Account schon zu ${of('full')} voll, und das nächste Backup fügt ${of('next')} hinzu: mindestens ${of('missing')} zu viel.`,
  'full-fits': (of) =>
    `Der Account ist zu ${of('full')} voll, und doch passt das nächste Backup mit ${of('next')}. ${of('left')} bleiben frei.`,
  'mark-fails': (of) =>
    `Bei ${number(95)}\u00a0% wären von diesem Plan noch ${of('mark')} frei, zu wenig für das nächste Backup mit ${of('next')}.`,
  'mark-fits': (of) =>
    `Bei ${number(95)}\u00a0% wären von diesem Plan noch ${of('mark')} frei, genug für das nächste Backup mit ${of('next')}.`,
  'fails-before-mark': (of) =>
    `Es schlägt schon lange vorher fehl: Das nächste Backup fügt ${of('next')} hinzu, und ${of('free')} sind frei.`,
  'whole-or-difference': (of) =>
    `Das ganze Backup hat ${of('backup')}. Es kommt darauf an, wie viel davon neu ist, und das ist nicht bekannt.`,
  'whole-too-large': (of) =>
    `Mit dem ganzen Backup braucht der Account ${of('need')}, und der Plan fasst ${of('capacity')}. Was aus dem Backup wegbleibt, schafft Platz.`,
  'whole-fits': (of) =>
    `Mit dem ganzen Backup braucht der Account ${of('need')} von ${of('capacity')}. Das passt, so voll das Gerät auch ist.`,
  'whole-fits-fuller-phone': (of) =>
    `Auf dem Gerät sind mindestens ${of('on-phone')}, für sein Backup ist ${of('room')} Platz, und es passt: Nicht alles auf dem Gerät kommt hinein.`,
  'next-fits': (of) =>
    `Das nächste Backup fügt ${of('next')} hinzu, und ${of('free')} sind frei. Das passt, so voll das Gerät auch ist.`,
  'others-too-large': (of) =>
    `Es liegt nicht an diesem Backup allein: Die der anderen Geräte brauchen ${of('others')}. Mit allen braucht der Account ${of('need')}, und der Plan fasst ${of('capacity')}.`,
  'off-frees': (of) =>
    `Nur mit „Deaktivieren und löschen“: ${of('library')} verlassen iCloud, und ${of('returning')} kommen in den Backups zurück. Alle Fotos sind auf Geräten mit Backup; sieh zuerst nach, ob diese Backups neu sind.`,
  'off-unprotects': (of) =>
    `Es würde Fotos kosten: ${of('unprotected')} davon sind an keinem anderen Ort, der gesichert wird. Mit „Deaktivieren und löschen“ gehen die verloren, die nur in iCloud sind. Kopiere sie zuerst auf einen Computer.`,
  'off-perhaps': (of) =>
    `Mit „Deaktivieren und löschen“ würden ${of('gained')} frei und vielleicht Fotos verloren: An gerundeten oder geschätzten Größen lässt sich nicht ablesen, ob alle auch an einem anderen Ort sind, der gesichert wird. Kopiere sie zuerst auf einen Computer.`,
  'off-frees-nothing': (of) =>
    `Es macht nichts frei: ${of('library')} verlassen iCloud-Fotos, und ${of('returning')} kommen in den Backups zurück.`,
  'off-costs': (of) =>
    `Es braucht mehr Platz: ${of('library')} verlassen iCloud-Fotos, und ${of('returning')} kommen in den Backups zurück, auf jedem Gerät erneut.`,
  'off-already': () => 'In iCloud-Fotos ist nichts, es gibt also nichts auszuschalten.',
  'on-unblocks': (of) =>
    `Hier hilft es: Statt ${of('today')} braucht der Account ${of('after')}, und der Plan fasst ${of('capacity')}.`,
  'on-unblocks-after-copy': (of) =>
    `Am Ende passen ${of('after')} in ${of('capacity')}, aber unterwegs braucht es ${of('peak')}. Kopiere die Fotos darum zuerst auf den Computer und nimm sie aus dem Backup.`,
  'on-needs-copy': (of) =>
    `Am Ende passen ${of('after')} in ${of('capacity')}, aber unterwegs braucht es ${of('peak')}. Es geht nur, wenn die Fotos zuerst auf einen Computer kopiert werden und das Backup verlassen.`,
  'on-peak': (of) =>
    `Am Ende würden ${of('after')} in ${of('capacity')} passen, aber bis das nächste Backup gelingt, braucht es ${of('peak')}.`,
  'on-no-gain': (of) =>
    `Am Ende wären ${of('after')} nötig, und der Plan fasst ${of('capacity')}: immer noch zu viel.`,
  'on-already': () => 'Es ist an: Die Fotos sind in iCloud-Fotos und nicht im Backup.',
  'on-would-block': (of) =>
    `Das Backup hat heute Platz. Wird es eingeschaltet, brauchen Mediathek und altes Backup unterwegs ${of('peak')}, mehr als die ${of('capacity')}, die es gibt.`,
  'on-not-blocked': (of) =>
    `Am Platz liegt es hier nicht: ${of('today')} von ${of('capacity')} sind nötig. Es hilft, wenn die Zeit fehlt, denn das Backup jeder Nacht wird kleiner.`,
  'fifty-holds': (of) => `Der Account braucht ${of('need')}; von den ${gb(50)} bleiben ${of('left')} frei.`,
  'fifty-too-small': (of) => `Der Account braucht ${of('need')}. Das sind ${of('missing')} mehr.`,
  'size-within': (of) => `Dieses Backup hat ${of('backup')}.`,
  'size-below': (of) => `Dieses Backup hat ${of('backup')}, weniger als das.`,
  'size-above': (of) => `Dieses Backup hat ${of('backup')}, mehr als das.`,
  'contains-most': (of) =>
    `Von dem, was eingetragen ist, sind ${of('share')} im Backup. Apps selbst und ihre Caches sind es nicht.`,
  'contains-part': (of) =>
    `Von ${of('on-phone')}, die eingetragen sind, enthält das Backup ${of('backup')}, also ${of('share')}. Der Rest wird abgeglichen oder bleibt weg.`,
  'caches-in-figures': (of) =>
    `Im Backup nicht, aber in diesen Zahlen: Apps mit ${of('read-on-phone')} wurden im iPhone-Speicher abgelesen, und der zählt Caches mit. Nimm die Größen aus der Liste des Backups.`,
  'caches-left-out': (of) =>
    `Die Apps mit ${of('read-in-backup')} wurden in der Liste des Backups abgelesen, darin sind keine Caches. Sie zu leeren macht in iCloud nichts frei.`,
  'app-sizes-agree': (of) =>
    `Hier geht es auf: zusammen ${of('rows-total')}, und das Backup hat ${of('printed-total')}. Das zeigt es für keine einzelne App: Eine kann im Backup größer sein und eine andere kleiner.`,
  'app-sizes-exceed': (of) =>
    `Mit den auf dem Gerät abgelesenen Größen kommen die Zeilen auf ${of('rows-total')}, und das ganze Backup hat ${of('printed-total')}.`,
  'app-sizes-open': (of) =>
    `Mit den auf dem Gerät abgelesenen Größen kommen die Zeilen auf ${of('rows-total')}, und das Backup hat ${of('printed-total')}. Das zeigt es nicht und widerlegt es nicht: Nicht alles in einem Backup hat eine Zeile.`,
  'by-cable': () => 'Per Kabel auf einen Computer braucht ein Backup gar kein Netz.',
  'by-cable-perhaps': () =>
    'Ein Backup in iCloud braucht hier WLAN. Eines auf einen Computer braucht ein Kabel und kein Netz.',
  'no-mobile-line': () => 'Dieses Gerät hat kein Mobilfunknetz, darum braucht ein Backup in iCloud WLAN.',
  'old-ios': () => `Vor iOS ${number(15)} braucht ein Backup in iCloud WLAN.`,
  'mobile-model': () =>
    'Ein Modell mit 5G kann sein Backup über das Mobilfunknetz machen, sobald das eingeschaltet ist. Andere nicht.',
  'usb-within': (of) =>
    `Hier reichen ${number(15)} Minuten: Dieses Backup mit ${of('to-computer')} dauert mit dem mitgelieferten Kabel etwa ${of('usual-time')}. Ein größeres dauert länger.`,
  'usb-longer': (of) =>
    `Dieses Backup mit ${of('to-computer')} dauert mit dem mitgelieferten Kabel etwa ${of('usual-time')}, und allermindestens ${of('quickest-time')}.`,
  'usb-between': (of) =>
    `Dieses Backup mit ${of('to-computer')} dauert mit dem mitgelieferten Kabel zwischen ${of('quickest-time')} und ${of('usual-time')}.`,
  'fix-deletes': (of) => `Damit alles in diesen Plan passt, würden ${of('deleted')} in iCloud gelöscht.`,
  'fix-deletes-nothing': () =>
    'Damit alles in diesen Plan passt, ziehen Daten um, und gelöscht werden keine. Andere Abhilfen aus den Anleitungen löschen.',
  'fix-none-needed': () =>
    'Alles passt, also muss nichts weg. Manche Abhilfe aus den Anleitungen löscht trotzdem.',
  'fix-only-buying': () =>
    'Nichts, was wegbleiben könnte, reicht dafür. Ein größerer Plan löscht nichts, die anderen Abhilfen schon.',
  'fix-unprotected': (of) =>
    `In diesem Plan zu bleiben hieße, Fotos mit ${of('unprotected')} nirgends zu schützen.`,
});

const asks: Record<Parameters<typeof english.rulesAsks>[0], string> = {
  next: 'Trage die Größe des nächsten Backups ein, wie die Einstellungen sie mit einem Plus zeigen, dann ist es entschieden.',
  used: 'Trage ein, was belegt ist, wie die Einstellungen es zeigen, dann ist es entschieden.',
  sizes: 'Trage ein, wie groß das Backup ist, dann ist es entschieden.',
  photos: 'Trage ein, wie groß die Fotos auf dem Gerät sind, dann ist es entschieden.',
  library: 'Trage ein, wie groß die Fotos in iCloud sind, dann ist es entschieden.',
  'device-photos': 'Trage ein, wie groß die Fotos auf jedem Gerät sind, dann ist es entschieden.',
  computer: 'Gib an, ob es einen Computer gibt, dann ist es entschieden.',
  model: 'Das Modell entscheidet.',
  cable: 'Das Kabel entscheidet, und was der Computer daraus macht.',
};

const linesIn = ({ number }: Speech): Record<Parameters<typeof english.rulesLine>[0], string> => ({
  capacity: 'Der Plan fasst',
  used: 'Belegt',
  entered: 'In iCloud, soweit eingetragen',
  free: 'Heute frei',
  mark: `${number(5)}\u00a0% des Plans`,
  next: 'Nächstes Backup',
  left: 'Bleibt',
  missing: 'Fehlt',
  need: 'Nötig mit allen Backups',
  room: 'Platz für dieses Backup',
  backup: 'Dieses Backup',
  others: 'Backups der anderen Geräte',
  'on-phone': 'Auf dem Gerät, soweit eingetragen',
  library: 'Verlässt iCloud-Fotos',
  'in-photos': 'In iCloud-Fotos',
  returning: 'Kommt in den Backups zurück',
  gained: 'Frei geworden',
  lost: 'Zusätzlich nötig',
  'switch-alone': 'Frei durch den Schalter allein',
  today: 'Heute nötig',
  peak: 'Unterwegs, höchstens',
  'peak-after-copy': 'Dasselbe, Fotos zuerst aus dem Backup',
  after: 'Am Ende nötig',
  fifty: 'Der Plan',
  least: 'Angeblich mindestens',
  most: 'Angeblich höchstens',
  'synced-photos': 'Fotos außerhalb',
  'synced-messages': 'Nachrichten außerhalb',
  'apps-off': 'Darin ausgeschaltete Apps',
  full: 'Voll',
  share: 'Im Backup',
  'read-on-phone': 'Apps, im iPhone-Speicher abgelesen',
  'read-in-backup': 'Apps, in der Liste des Backups abgelesen',
  'other-rows': 'Die übrigen Zeilen',
  'rows-total': 'Zusammen',
  'printed-total': 'Das ganze Backup, wie angezeigt',
  'to-computer': 'Das Backup auf einem Computer',
  'usual-time': 'Mit halber Nenngeschwindigkeit, wie wir rechnen',
  'quickest-time': 'Mit voller Nenngeschwindigkeit',
  'said-time': 'Dauert angeblich',
  'backup-part': 'Teile von Backups, nicht die Daten auf dem Gerät',
  'whole-backup': 'Ganze Backups',
  'cloud-data': 'Daten in iCloud',
  deleted: 'Gelöscht',
  unprotected: 'Nirgends geschützte Fotos',
});

/** Words of `stowage-rules`. */
export const rules = (speech: Speech): Wording<typeof english> => {
  const [quotes, facts, says, lines] = [quotesIn(speech), factsIn(speech), saysIn(speech), linesIn(speech)];
  return {
    rulesQuote: (rule) => `„${quotes[rule]}“`,
    rulesVerdict: (verdict) => verdicts[verdict],
    rulesSays: (reason, of) => says[reason](of),
    rulesFact: (rule) => facts[rule],
    rulesAsks: (question) => asks[question],
    rulesLine: (code) => lines[code],
    rulesRange: (low, high) => `${low} bis ${high}`,
    rulesOf: (name, sentence) => `${name}: ${sentence}`,
    rulesHow: 'So kommen wir darauf',
    rulesSource: (source, day) => `Quelle: ${source}, Stand ${day}.`,
    rulesLink: 'Link hierher',
    rulesUnknown: (rule) => `Es gibt keine Regel „${rule}“.`,
  };
};
