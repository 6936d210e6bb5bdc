import { limitOf, listOf, textOf as of, type Sentences } from '../sentence.js';
import type { Speech } from '../speech.js';
import { say } from './say.js';
import { sizeProblems } from './size-problems.js';

/** A sentence for every code of the model. */
export const sentences = (speech: Speech): Sentences => ({
  // a size
  ...Object.fromEntries(
    Object.entries(sizeProblems(speech)).map(([code, sentence]) => [code, () => sentence]),
  ),
  'not-whole-bytes': () => 'البايتات أعداد صحيحة.',
  'not-ordered': () => 'النطاق هو [الأقل، المرجح، الأكثر]، بهذا الترتيب.',
  'unknown-source': () => say`قيمة ${'`from`'} واحدة من: ${'icloud, device, computer, estimate'}.`,
  missing: () => 'ينقص شيء هنا.',

  // a household
  'not-an-object': () => 'المتوقع هنا كائن.',
  'not-a-list': () => 'المتوقع هنا قائمة.',
  'not-text': () => 'المتوقع هنا نص.',
  'not-a-flag': () => 'المتوقع هنا true أو false.',
  'not-a-number': () => 'المتوقع هنا رقم.',
  'not-whole': () => 'المتوقع هنا عدد صحيح.',
  'not-a-share': () => 'النسبة رقم من 0 إلى 1.',
  'not-a-date': () => say`هذا ليس تاريخًا. اكتبه مثل ${'2026-11-02'} أو ${'"never"'}.`,
  'not-a-pool': () => say`المساحة هي ${'"family"'} أو كائن فيه خطة (tier).`,
  'not-an-option': (params) =>
    say`«${of(params, 'received')}» ليست من القيم الممكنة هنا.` +
    (params.options ? say` الممكن: ${listOf(params, 'options')}.` : ''),
  'not-a-version': () => 'الإصدار هو 1.',
  'version-missing': () => say`تحتاج الأسرة إلى ${'"version": 1'}.`,
  'newer-version': (params) =>
    say`كتب هذا Stowage أحدث (الإصدار ${of(params, 'version')})؛ أقصى ما يُقرأ هنا ${of(params, 'newest')}.`,
  'unknown-key': (params) => say`«${of(params, 'received')}» غير معروف هنا. هل هو خطأ إملائي؟`,
  'bad-id': () => 'المعرّف من 40 حرفًا على الأكثر: أحرف لاتينية صغيرة وأرقام وشرطات.',
  'reserved-id': (params) => say`«${of(params, 'received')}» محجوز لاستخدام آخر ولا يصلح معرّفًا.`,
  'duplicate-id': (params) => say`المعرّف «${of(params, 'id')}» مستخدم في ${of(params, 'first')}.`,
  'bad-region': () => 'المنطقة رمز بلد من حرفين، مثل SA.',
  'too-long': (params) => say`هذا أطول من الحد: ${limitOf(params, speech)} حرفًا.`,
  'too-many': (params) => say`الحد الأقصى هنا ${limitOf(params, speech)}.`,
  'too-many-devices': (params) => say`الحد الأقصى للأجهزة في الأسرة ${limitOf(params, speech)}.`,
  'too-large-together': () => 'مجموع الأحجام أكثر مما يمكن جمعه بدقة.',
  'no-family': () => say`لا عائلة للمشاركة معها: أضف ${'"family"'} إلى الأسرة.`,
  'free-not-shared': () =>
    say`لا يمكن مشاركة ${speech.gb(5)} المجانية: العائلة تدفع مقابل خطة، أو لديها Apple One.`,
  'individual-not-shared': () => 'لا يمكن مشاركة Apple One الفردية مع عائلة.',
  'family-too-large': (params) => say`الحد الأقصى لمن تشاركهم العائلة ${limitOf(params, speech)}.`,
  unreadable: () => 'لا يمكن قراءة هذا.',

  // an action
  'no-such-part': (params) =>
    say`لا شيء بالمعرّف «${of(params, 'id')}».` + (params.ids ? say` الموجود: ${listOf(params, 'ids')}.` : ''),
  'no-such-field': (params) => say`لا يمكن تعيين «${of(params, 'field')}» هنا.`,
  'no-such-wish': (params) => say`لا شيء يُتمنى عند «${of(params, 'path')}».`,
  'no-such-choice': () => 'هذه الخطة لأسرة أخرى.',
  'no-next-backup': () => 'يأتي حجم النسخة الاحتياطية التالية أولًا.',
  'nothing-to-undo': () => 'لا شيء للتراجع عنه.',
  'nothing-to-redo': () => 'لا شيء لإعادته.',

  // a page
  'not-json': () => say`هذا ليس ${'JSON'}. هل تنقص فاصلة أو علامة اقتباس، أو تزيد؟`,
  'not-loaded': (params) =>
    params.status
      ? say`تعذر تحميل ${of(params, 'url')}: رد الخادم بالرمز ${of(params, 'status')}.`
      : say`تعذر تحميل ${of(params, 'url')}: لم يأت رد، أو لا يُسمح للصفحة بقراءته.`,
  'unknown-scenario': (params) => say`لا أسرة مضمّنة بالاسم «${of(params, 'name')}».`,
  'name-needed': () => 'عنصر آخر في هذه الصفحة يحفظ أرقامه هنا: أعطِ هذا العنصر id أو أعطِ `remember` اسمًا.',
  'no-rows': () => 'لا صف في الجدول فيه اسم وحجم.',
  'duplicate-row': (params) => say`للصف ${of(params, 'first')} الاسم نفسه.`,
  'bad-currency': () => say`العملة رمز من ثلاثة أحرف، مثل ${'USD'}.`,

  // notices
  'rows-exceed-total': () => 'مجموع العناصر أكبر من حجم النسخة كلها كما ذُكر، فالعناصر هي المحسوبة.',
  'photos-unprotected': () => 'هذه الصور ليست في نسخة احتياطية ولا في صور iCloud: هي غير محمية في أي مكان.',
});
