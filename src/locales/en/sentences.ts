import { limitOf, listOf, textOf as of, type Sentences } from '../sentence.js';
import type { Speech } from '../speech.js';
import { sizeProblems } from './size-problems.js';

/** A sentence for every code of the model: what is wrong with a household, an action or a typed size, and notices. */
export const sentences = (speech: Speech): Sentences => ({
  // a size
  ...Object.fromEntries(Object.entries(sizeProblems).map(([code, sentence]) => [code, () => sentence])),
  'not-whole-bytes': () => 'Bytes are whole numbers.',
  'not-ordered': () => 'A range is [least, likely, most], in this order.',
  'unknown-source': () => '`from` is one of icloud, device, computer, estimate.',
  missing: () => 'Something is missing here.',

  // a household
  'not-an-object': () => 'An object was expected here.',
  'not-a-list': () => 'A list was expected here.',
  'not-text': () => 'Text was expected here.',
  'not-a-flag': () => 'true or false was expected here.',
  'not-a-number': () => 'A number was expected here.',
  'not-whole': () => 'A whole number was expected here.',
  'not-a-share': () => 'A share is a number from 0 to 1.',
  'not-a-date': () => 'This is no date. Write it like 2026-11-02, or "never".',
  'not-a-pool': () => 'A pool is "family" or an object with a tier.',
  'not-an-option': (params) =>
    `“${of(params, 'received')}” isn’t one of the values this can have${params.options ? `: ${listOf(params, 'options')}` : ''}.`,
  'not-a-version': () => 'The version is 1.',
  'version-missing': () => 'The household needs "version": 1.',
  'newer-version': (params) =>
    `This was written by a newer Stowage (version ${of(params, 'version')}); here at most ${of(params, 'newest')} can be read.`,
  'unknown-key': (params) => `“${of(params, 'received')}” isn’t known here. Is it misspelt?`,
  'bad-id': () => 'An id has up to 40 lower-case letters, digits and hyphens.',
  'reserved-id': (params) => `“${of(params, 'received')}” is kept for other uses and can’t be an id.`,
  'duplicate-id': (params) => `The id “${of(params, 'id')}” is taken by ${of(params, 'first')}.`,
  'bad-region': () => 'A region is a two-letter country code, like US.',
  'too-long': (params) => `This is longer than ${limitOf(params, speech)} characters.`,
  'too-many': (params) => `There can be at most ${limitOf(params, speech)} here.`,
  'too-many-devices': (params) => `A household has at most ${limitOf(params, speech)} devices.`,
  'too-large-together': () => 'All sizes together are more than can be added up exactly.',
  'no-family': () => 'There is no family to share with: give the household a "family".',
  'free-not-shared': () => 'The free 5\u00a0GB can’t be shared: a family pays for a tier, or has Apple One.',
  'individual-not-shared': () => 'Apple One Individual can’t be shared with a family.',
  'family-too-large': (params) => `A family shares among at most ${limitOf(params, speech)} people.`,
  unreadable: () => 'This can’t be read.',

  // an action
  'no-such-part': (params) =>
    `There is nothing with the id “${of(params, 'id')}”.${params.ids ? ` There are: ${listOf(params, 'ids')}.` : ''}`,
  'no-such-field': (params) => `“${of(params, 'field')}” can’t be set here.`,
  'no-such-wish': (params) => `There is nothing to wish for at “${of(params, 'path')}”.`,
  'no-such-choice': () => 'This plan is of another household.',
  'no-next-backup': () => 'The next backup’s size comes first.',
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to redo.',

  // a page
  'not-json': () => 'This is no JSON. Is a comma or a quote missing, or one too many?',
  'not-loaded': (params) =>
    params.status
      ? `${of(params, 'url')} couldn’t be loaded: the server said ${of(params, 'status')}.`
      : `${of(params, 'url')} couldn’t be loaded: there was no answer, or the page isn’t allowed to read it.`,
  'unknown-scenario': (params) => `There is no built-in household called “${of(params, 'name')}”.`,
  'name-needed': () =>
    'Another element of this page keeps its numbers here: give this one an id, or `remember` a name.',
  'no-rows': () => 'The table has no row with a name and a size.',
  'duplicate-row': (params) => `Row ${of(params, 'first')} has the same name.`,
  'bad-currency': () => 'A currency is a code of three letters, like USD.',

  // notices
  'rows-exceed-total': () => 'The rows are more than the whole backup was said to be, so the rows count.',
  'photos-unprotected': () =>
    'These photos are in no backup and not in iCloud Photos: they are protected nowhere.',
});
