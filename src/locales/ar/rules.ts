import type { RuleFigure, rules as english } from '../en/rules.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { oblique } from './oblique.js';
import { say } from './say.js';

type Rule = Parameters<typeof english.rulesQuote>[0];
type Reason = Parameters<typeof english.rulesSays>[0];

const percent = (n: string): string => `${n}٪`;

const quotesIn = ({ number, gb, plural }: Speech): Record<Rule, string> => ({
  'percent-full': say`امتلاء بنسبة ${percent(number(95))} يعني فشل النسخ الاحتياطي التالي`,
  'phone-storage': 'إذا كان المتاح أقل من المستخدم على الهاتف فلن تكفي المساحة أبدًا',
  'photos-off': 'أوقف صور iCloud لتحرير مساحة',
  'photos-on': 'شغّل صور iCloud ليعود النسخ الاحتياطي إلى العمل',
  'fifty-gb': say`تكفي ${gb(50)} أي iPhone تقريبًا`,
  'backup-size': say`حجم النسخ الاحتياطية من ${number(1)} إلى ${gb(4)}`,
  everything: 'في النسخة الاحتياطية كل شيء تقريبًا',
  caches: 'الملفات المؤقتة محسوبة',
  'app-size': 'حجم التطبيق على الهاتف هو حجمه في النسخة الاحتياطية',
  'wi-fi': 'لا نسخ احتياطي من دون Wi-Fi',
  'usb-time': say`النسخ الاحتياطي عبر USB يستغرق ${plural(15, { few: '# دقائق', other: '# دقيقة' })} مهما كان حجمه`,
  'non-destructive': 'كل هذه الحلول لا تحذف شيئًا',
});

const factsIn = ({ number, gb }: Speech): Record<Rule, string> => ({
  'percent-full': say`النسبة المئوية لا تحسم الأمر، بل المتاح مقابل ما يضيفه النسخ الاحتياطي التالي: ${percent(number(5))} من ${gb(5)} هي ${gb(0.25)}، و${percent(number(5))} من ${gb(2048)} هي ${gb(102)}.`,
  'phone-storage':
    'ما يجب أن تتسع له المساحة هو النسخة الاحتياطية، وفيها فقط ما ليس في iCloud أصلًا: لا التطبيقات نفسها ولا الملفات المؤقتة، ولا الصور إلا إذا كانت صور iCloud متوقفة.',
  'photos-off': say`المفتاح وحده لا يحرر شيئًا. الإيقاف والحذف («Disable & Delete») يخرج المكتبة من iCloud، مع ${number(30)} يومًا للتراجع عن ذلك. بعدها تُحسب الصور من جديد في نسخة كل جهاز، أو لا تكون محمية في أي مكان.`,
  'photos-on':
    'يفيد حيث تتسع الخطة للمكتبة والنسخ الاحتياطية، وفي الطريق أيضًا، أو حيث توجد الصور نفسها على عدة أجهزة. ومع جهاز واحد تنتقل البيانات فقط.',
  'fifty-gb':
    'ليس الهاتف ما يجب أن تتسع له المساحة بل الحساب: نسخته الاحتياطية والصور وDrive والبريد وكل جهاز آخر عليه.',
  'backup-size': say`الأحجام المنشورة متناقضة: من ${number(1)} إلى ${gb(4)}، ومن ${number(2)} إلى ${number(8)}، وأكثر من ${number(5)}، وأكثر من ${number(20)}. حجم نسختك في الإعدادات.`,
  everything:
    'في النسخة الاحتياطية ما ليس في iCloud أصلًا. فليست فيها الصور والرسائل التي تتزامن، ولا التطبيقات نفسها أبدًا.',
  caches:
    'الملفات المؤقتة على الهاتف، ولا تكون في نسخة احتياطية أبدًا. مسحها يوفر مساحة على الهاتف ولا شيء في iCloud.',
  'app-size': say`لا يدل أحدهما على الآخر. شوهد Pocket Casts بحجم ${gb(3.5)} على الهاتف و${gb(0.0625)} في النسخة الاحتياطية، وOpenFoodFacts في النسخة أكبر منه على الهاتف بخمس مرات.`,
  'wi-fi': say`منذ iOS ${number(15)} يستطيع طراز يدعم 5G النسخ عبر شبكة الجوال؛ وذلك متوقف إلى أن يشغّله أحد. والنسخ بكابل إلى كمبيوتر لا يحتاج إلى شبكة.`,
  'usb-time': say`الكابل المرفق ينقل ${`${number(480)}\u00a0Mbit/s`} على الأكثر، ونحن نحسب بنصف ذلك. أما Pro من iPhone ${number(15)} فصاعدًا فأسرع بكابل يُشترى على حدة.`,
  'non-destructive':
    'إيقاف تطبيق في النسخة الاحتياطية يحذف جزأه منها، لا ما على الهاتف. وحذف نسخة احتياطية لا تراجع عنه، والإيقاف والحذف («Disable & Delete») يخرج الصور من iCloud.',
});

const verdicts: Record<Parameters<typeof english.rulesVerdict>[0], string> = {
  true: 'صحيح',
  false: 'غير صحيح',
  depends: 'بحسب الحال',
};

const saysIn = ({ number, gb, plural }: Speech): Record<Reason, (of: RuleFigure) => string> => ({
  rounding: () => 'الأحجام مقرَّبة أو مقدَّرة، وقد تقع على أي من الجانبين.',
  'none-to-icloud': () => 'لا شيء هنا يُنسخ احتياطيًا إلى iCloud، فلا نسخة يُحكم بها على القاعدة.',
  'no-iphone': () => 'لا يوجد iPhone هنا يُحكم به على القاعدة.',
  'full-fails': (of) =>
    say`الحساب ممتلئ بنسبة ${of('full')}، والنسخ الاحتياطي التالي يضيف ${of('next')}: أكثر مما يتسع بمقدار ${of('missing')}.`,
  'fuller-fails': (of) =>
    say`بحسب ما أُدخل، الحساب ممتلئ أصلًا بنسبة ${of('full')}، والنسخ الاحتياطي التالي يضيف ${of('next')}: أكثر مما يتسع بمقدار ${of('missing')} على الأقل.`,
  'full-fits': (of) =>
    say`الحساب ممتلئ بنسبة ${of('full')}، ومع ذلك يتسع للنسخ الاحتياطي التالي (${of('next')}). ويبقى متاحًا ${of('left')}.`,
  'mark-fails': (of) =>
    say`عند ${percent(number(95))} يبقى من هذه الخطة ${of('mark')}، وهذا أقل من ${of('next')} التي يضيفها النسخ التالي.`,
  'mark-fits': (of) =>
    say`عند ${percent(number(95))} يبقى من هذه الخطة ${of('mark')}، وهذا يكفي لـ ${of('next')} التي يضيفها النسخ التالي.`,
  'fails-before-mark': (of) =>
    say`يفشل قبل ذلك بكثير: النسخ التالي يضيف ${of('next')}، والمتاح ${of('free')}.`,
  'whole-or-difference': (of) =>
    say`حجم النسخة كلها ${of('backup')}. يتوقف الأمر على الجديد منها، وهذا غير معروف.`,
  'whole-too-large': (of) =>
    say`مع النسخة الاحتياطية كلها يحتاج الحساب إلى ${of('need')}، والخطة تتسع لـ ${of('capacity')}. وما يُترك خارج النسخة يوفر مساحة.`,
  'whole-fits': (of) =>
    say`مع النسخة الاحتياطية كلها يحتاج الحساب إلى ${of('need')} من ${of('capacity')}. وهذا يكفي مهما امتلأ الهاتف.`,
  'whole-fits-fuller-phone': (of) =>
    say`على الهاتف ${of('on-phone')} على الأقل، ولنسخته ${of('room')}، ومع ذلك تكفي المساحة: ليس كل ما على الهاتف يدخل فيها.`,
  'next-fits': (of) =>
    say`النسخ الاحتياطي التالي يضيف ${of('next')}، والمتاح ${of('free')}. وهذا يكفي مهما امتلأ الهاتف.`,
  'others-too-large': (of) =>
    say`ليست هذه النسخة وحدها السبب: نسخ الأجهزة الأخرى تأخذ ${of('others')}. ومعها كلها يحتاج الحساب إلى ${of('need')}، والخطة تتسع لـ ${of('capacity')}.`,
  'off-frees': (of) =>
    say`فقط مع الإيقاف والحذف («Disable & Delete»): تغادر iCloud ${of('library')}، وتعود في النسخ الاحتياطية ${of('returning')}. وكل الصور على أجهزة لها نسخ احتياطية، فتأكد أولًا من أن هذه النسخ حديثة.`,
  'off-unprotects': (of) =>
    say`يكلفك ذلك صورًا: ${of('unprotected')} منها ليست في أي مكان آخر له نسخة احتياطية. ومع الإيقاف والحذف («Disable & Delete») يُفقد ما كان في iCloud وحده. انسخها أولًا إلى كمبيوتر.`,
  'off-perhaps': (of) =>
    say`مع الإيقاف والحذف («Disable & Delete») يتحرر ${of('gained')}، وقد تفقد صورًا: لا يظهر من الأحجام المقرَّبة أو المقدَّرة هل كلها في مكان آخر له نسخة احتياطية. انسخها أولًا إلى كمبيوتر.`,
  'off-frees-nothing': (of) =>
    say`لا يحرر شيئًا: تغادر صور iCloud ${of('library')}، وتعود في النسخ الاحتياطية ${of('returning')}.`,
  'off-costs': (of) =>
    say`يأخذ مساحة أكبر: تغادر صور iCloud ${of('library')}، وتعود في النسخ الاحتياطية ${of('returning')}، على كل جهاز من جديد.`,
  'off-already': () => 'لا شيء في صور iCloud، فليس هناك ما يوقَف.',
  'on-unblocks': (of) =>
    say`هنا يفيد: يصبح المطلوب اليوم (${of('today')}) ${of('after')}، والخطة تتسع لـ ${of('capacity')}.`,
  'on-unblocks-after-copy': (of) =>
    say`في النهاية تكفي ${of('capacity')} لـ ${of('after')}، لكنه يأخذ في الطريق ${of('peak')}. لذا انسخ الصور أولًا إلى الكمبيوتر وأخرجها من النسخة الاحتياطية.`,
  'on-needs-copy': (of) =>
    say`في النهاية تكفي ${of('capacity')} لـ ${of('after')}، لكنه يأخذ في الطريق ${of('peak')}. لا ينجح إلا إذا نُسخت الصور أولًا إلى كمبيوتر وخرجت من النسخة الاحتياطية.`,
  'on-peak': (of) =>
    say`في النهاية تكفي ${of('capacity')} لـ ${of('after')}، لكنه يأخذ ${of('peak')} إلى أن تنجح النسخة التالية.`,
  'on-no-gain': (of) =>
    say`في النهاية يلزم ${of('after')}، والخطة تتسع لـ ${of('capacity')}: ما زال هذا أكثر مما ينبغي.`,
  'on-already': () => 'هي قيد التشغيل: الصور في صور iCloud وليست في النسخة الاحتياطية.',
  'on-would-block': (of) =>
    say`للنسخة الاحتياطية مكان اليوم. إذا شُغّلت صور iCloud أخذت المكتبة والنسخة القديمة في الطريق ${of('peak')}، أي أكثر من ${of('capacity')} الموجودة.`,
  'on-not-blocked': (of) =>
    say`المساحة لا تعيق شيئًا هنا: يلزم ${of('today')} من ${of('capacity')}. يفيد إذا كان الوقت هو المشكلة، لأن نسخة كل ليلة تصغر.`,
  'fifty-holds': (of) => say`يحتاج الحساب إلى ${of('need')}، فيبقى متاحًا من ${gb(50)} مقدار ${of('left')}.`,
  'fifty-too-small': (of) => say`يحتاج الحساب إلى ${of('need')}. هذا أكثر بمقدار ${of('missing')}.`,
  'size-within': (of) => say`حجم هذه النسخة ${of('backup')}.`,
  'size-below': (of) => say`حجم هذه النسخة ${of('backup')}، أي أقل من ذلك.`,
  'size-above': (of) => say`حجم هذه النسخة ${of('backup')}، أي أكثر من ذلك.`,
  'contains-most': (of) =>
    say`مما أُدخل يوجد ${of('share')} في النسخة الاحتياطية. أما التطبيقات نفسها وملفاتها المؤقتة فلا.`,
  'contains-part': (of) =>
    say`من ${of('on-phone')} المدخلة في النسخة الاحتياطية ${of('backup')}، أي ${of('share')}. والباقي يتزامن أو متروك.`,
  'caches-in-figures': (of) =>
    say`ليس في النسخة الاحتياطية، بل في هذه الأرقام: قُرئ ${of('read-on-phone')} من التطبيقات في مساحة تخزين iPhone، وهي تحسب الملفات المؤقتة. خذ الأحجام من قائمة النسخة نفسها.`,
  'caches-left-out': (of) =>
    say`قُرئ ${of('read-in-backup')} من التطبيقات في قائمة النسخة الاحتياطية، وليست فيها ملفات مؤقتة. مسحها لا يحرر شيئًا في iCloud.`,
  'app-sizes-agree': (of) =>
    say`هنا يتطابقان: ${of('rows-total')} معًا، وحجم النسخة ${of('printed-total')}. لكن هذا لا يثبت شيئًا عن أي تطبيق بعينه: فقد يكون أحدها أكبر في النسخة وآخر أصغر.`,
  'app-sizes-exceed': (of) =>
    say`بالأحجام المقروءة على الهاتف تبلغ الصفوف ${of('rows-total')}، وحجم النسخة كلها ${of('printed-total')}.`,
  'app-sizes-open': (of) =>
    say`بالأحجام المقروءة على الهاتف تبلغ الصفوف ${of('rows-total')}، وحجم النسخة ${of('printed-total')}. هذا لا يثبتها ولا ينفيها: ليس لكل ما في النسخة صف.`,
  'by-cable': () => 'بكابل إلى كمبيوتر لا يحتاج النسخ الاحتياطي إلى أي شبكة.',
  'by-cable-perhaps': () =>
    'النسخ إلى iCloud يحتاج هنا إلى Wi-Fi. أما النسخ إلى كمبيوتر فيحتاج إلى كابل لا إلى شبكة.',
  'no-mobile-line': () => 'ليس لهذا الجهاز شبكة جوال، فالنسخ إلى iCloud يحتاج إلى Wi-Fi.',
  'old-ios': () => say`قبل iOS ${number(15)} يحتاج النسخ إلى iCloud إلى Wi-Fi.`,
  'mobile-model': () => 'يستطيع طراز يدعم 5G النسخ عبر شبكة الجوال متى شُغّل ذلك. أما غيره فلا.',
  'usb-within': (of) =>
    say`تكفي هنا ${plural(15, { few: '# دقائق', other: '# دقيقة' })}: تستغرق هذه النسخة (${of('to-computer')}) نحو ${oblique(of('usual-time'))} بالكابل المرفق. والأكبر تستغرق أكثر.`,
  'usb-longer': (of) =>
    say`تستغرق هذه النسخة (${of('to-computer')}) نحو ${oblique(of('usual-time'))} بالكابل المرفق، و${oblique(of('quickest-time'))} على الأقل.`,
  'usb-between': (of) =>
    say`تستغرق هذه النسخة (${of('to-computer')}) بين ${oblique(of('quickest-time'))} و${oblique(of('usual-time'))} بالكابل المرفق.`,
  'fix-deletes': (of) => say`ما يُبقي كل شيء ضمن هذه الخطة يحذف ${of('deleted')} من iCloud.`,
  'fix-deletes-nothing': () =>
    'ما يُبقي كل شيء ضمن هذه الخطة ينقل البيانات ولا يحذفها. لكن حلولًا أخرى في الأدلة تحذف.',
  'fix-none-needed': () => 'تكفي المساحة لكل شيء، فلا داعي لحذف شيء. ومع ذلك تحذف بعض الحلول في الأدلة.',
  'fix-only-buying': () =>
    'لا شيء مما يمكن تركه يكفي لذلك. الخطة الأكبر لا تحذف شيئًا، أما الحلول الأخرى فتحذف.',
  'fix-unprotected': (of) =>
    say`البقاء على هذه الخطة يترك ${of('unprotected')} من الصور غير محمية في أي مكان.`,
});

const asks: Record<Parameters<typeof english.rulesAsks>[0], string> = {
  next: 'أدخل حجم النسخ الاحتياطي التالي كما تعرضه الإعدادات مع علامة زائد، فيُحسم الأمر.',
  used: 'أدخل المستخدم كما تعرضه الإعدادات، فيُحسم الأمر.',
  sizes: 'أدخل حجم النسخة الاحتياطية، فيُحسم الأمر.',
  photos: 'أدخل حجم الصور على الجهاز، فيُحسم الأمر.',
  library: 'أدخل حجم الصور في iCloud، فيُحسم الأمر.',
  'device-photos': 'أدخل حجم الصور على كل جهاز، فيُحسم الأمر.',
  computer: 'اذكر هل يوجد كمبيوتر، فيُحسم الأمر.',
  model: 'يحسم الطراز الأمر.',
  cable: 'يحسم الأمرَ الكابل وما يقدر عليه الكمبيوتر.',
};

const linesIn = ({ number }: Speech): Record<Parameters<typeof english.rulesLine>[0], string> => ({
  capacity: 'تتسع الخطة لـ',
  used: 'المستخدم',
  entered: 'في iCloud، بقدر ما أُدخل',
  free: 'المتاح اليوم',
  mark: say`${percent(number(5))} من الخطة`,
  next: 'النسخ الاحتياطي التالي',
  left: 'الباقي',
  missing: 'الناقص',
  need: 'المطلوب مع كل النسخ',
  room: 'المساحة لهذه النسخة',
  backup: 'هذه النسخة',
  others: 'نسخ الأجهزة الأخرى',
  'on-phone': 'على الجهاز، بقدر ما أُدخل',
  library: 'يغادر صور iCloud',
  'in-photos': 'في صور iCloud',
  returning: 'يعود في النسخ الاحتياطية',
  gained: 'يتحرر',
  lost: 'يلزم فوق ذلك',
  'switch-alone': 'يحرره المفتاح وحده',
  today: 'المطلوب اليوم',
  peak: 'في الطريق، على الأكثر',
  'peak-after-copy': 'نفسه، والصور خارج النسخة أولًا',
  after: 'المطلوب في النهاية',
  fifty: 'الخطة',
  least: 'يقال إنه على الأقل',
  most: 'يقال إنه على الأكثر',
  'synced-photos': 'صور خارجها',
  'synced-messages': 'رسائل خارجها',
  'apps-off': 'تطبيقات متوقفة فيها',
  full: 'الامتلاء',
  share: 'في النسخة الاحتياطية',
  'read-on-phone': 'تطبيقات، كما قُرئت في مساحة تخزين iPhone',
  'read-in-backup': 'تطبيقات، كما قُرئت في قائمة النسخة',
  'other-rows': 'الصفوف الأخرى',
  'rows-total': 'معًا',
  'printed-total': 'النسخة كلها، كما تُعرض',
  'to-computer': 'النسخة على كمبيوتر',
  'usual-time': 'بنصف السرعة الاسمية، كما نحسب',
  'quickest-time': 'بالسرعة الاسمية كاملة',
  'said-time': 'يقال إنه يستغرق',
  'backup-part': 'أجزاء من النسخ، لا البيانات على الجهاز',
  'whole-backup': 'نسخ احتياطية كاملة',
  'cloud-data': 'بيانات في iCloud',
  deleted: 'يُحذف',
  unprotected: 'صور غير محمية في أي مكان',
});

/** Words of `stowage-rules`. */
export const rules = (speech: Speech): Wording<typeof english> => {
  const [quotes, facts, says, lines] = [quotesIn(speech), factsIn(speech), saysIn(speech), linesIn(speech)];
  return {
    rulesQuote: (rule) => `«${quotes[rule]}»`,
    rulesVerdict: (verdict) => verdicts[verdict],
    rulesSays: (reason, of) => says[reason](of),
    rulesFact: (rule) => facts[rule],
    rulesAsks: (question) => asks[question],
    rulesLine: (code) => lines[code],
    rulesRange: (low, high) => say`من ${oblique(low)} إلى ${oblique(high)}`,
    rulesOf: (name, sentence) => `${say`${name}`}: ${sentence}`,
    rulesHow: 'كيف نصل إلى ذلك',
    rulesSource: (source, day) => say`المصدر: ${source}، بتاريخ ${day}.`,
    rulesLink: 'رابط إلى هنا',
    rulesUnknown: (rule) => say`لا توجد قاعدة «${rule}».`,
  };
};
