import * as v from 'valibot';

type Schema = v.GenericSchema;

/** Of one object; a million of them would take seconds to name. */
const MOST_UNKNOWN_KEYS = 100;

/** Lists, dates, maps and typed arrays are objects to JavaScript, but have no fields to read. */
export const hasFields = (input: unknown): input is Record<string, unknown> =>
  Object.prototype.toString.call(input) === '[object Object]';

/** An object that names every key it doesn't know, `__proto__` too (valibot's own stops at the first). */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.strictObject(entries, 'not-an-object');
  const known = v.object(entries, 'missing');
  return {
    ...schema,
    '~run': ((dataset, config) => {
      const input = dataset.value;
      if (!hasFields(input)) {
        v._addIssue(schema, 'type', dataset, config);
        return dataset;
      }
      const result = known['~run'](dataset, config);
      const unknown = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
      for (const key of unknown.slice(0, MOST_UNKNOWN_KEYS)) {
        const at: v.ObjectPathItem = { type: 'object', origin: 'key', input, key, value: undefined };
        v._addIssue(schema, 'key', result, config, { input: key, message: 'unknown-key', path: [at] });
      }
      return result;
    }) as (typeof schema)['~run'],
  };
}

/** An array whose length is checked before its items are looked at, so that a huge one costs nothing. */
export function list<Item extends Schema>(item: Item, most: number) {
  return v.optional(
    v.pipe(
      v.custom<v.InferInput<Item>[]>((input) => Array.isArray(input), 'not-a-list'),
      v.maxLength(most, 'too-many'),
      v.array(item),
    ),
    [],
  );
}

/** Absent and `null` both mean: nobody said. */
export const maybe = <Value extends Schema>(value: Value) => v.optional(v.nullable(value), null);

export const flag = v.boolean('not-a-flag');

export const oneOf = <const Options extends readonly string[]>(...options: Options) =>
  v.picklist(options, 'not-an-option');

/** What a person wrote: at most 200 characters. */
export const text = v.pipe(v.string('not-text'), v.maxLength(200, 'too-long'));

/** Ids of choices and terms are paths such as `p1/photos`, and a pool is called `family`: no part may take these names. */
const RESERVED = ['family', 'photos', 'messages', 'deleted', 'backup', 'rest'];

/** Optional in input; a missing or empty one is given out when the household is read. */
export const id = v.optional(
  v.pipe(v.string('not-text'), v.regex(/^[a-z0-9-]{0,40}$/, 'bad-id'), v.notValues(RESERVED, 'reserved-id')),
  '',
);
