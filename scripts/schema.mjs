// `npm run schema`: the household's JSON Schema, from the schema that reads households, into dist.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { householdSchema } from '../dist/model/household-schema.js';
import { root } from './root.mjs';

const bytes = { type: 'integer', minimum: 0, maximum: 2 ** 50 };
const amount = {
  anyOf: [
    { ...bytes, description: 'Bytes, exactly' },
    { type: 'string', description: 'As Settings shows it in English, like "2.3 GB"' },
    {
      type: 'array',
      items: [bytes, bytes, bytes],
      minItems: 3,
      maxItems: 3,
      description: 'least, likely, most',
    },
  ],
};
const from = { enum: ['icloud', 'device', 'computer', 'estimate'] };
const size = {
  anyOf: [
    ...amount.anyOf,
    {
      type: 'object',
      description: 'A size as the model gives it',
      properties: { low: bytes, bytes, high: bytes, from },
      required: ['low', 'bytes', 'high'],
      additionalProperties: false,
    },
    {
      type: 'object',
      description: 'A size and the place it was read from',
      properties: { size: amount, from },
      required: ['size', 'from'],
      additionalProperties: false,
    },
  ],
};

/** Lists are checked by their length before their items are read; here they are plain lists. */
function plain(schema) {
  const list = schema.pipe?.find((part) => part.type === 'array');
  if (list) {
    const most = schema.pipe.find((part) => part.type === 'max_length');
    return v.pipe(v.array(plain(list.item)), v.maxLength(most.requirement));
  }
  if (schema.wrapped) return { ...schema, wrapped: plain(schema.wrapped) };
  if (schema.type === 'union') return { ...schema, options: schema.options.map(plain) };
  if (!schema.entries) return schema;
  const entries = Object.entries(schema.entries).map(([key, entry]) => [key, plain(entry)]);
  return { ...schema, entries: Object.fromEntries(entries) };
}

const converted = toJsonSchema(plain(householdSchema), {
  typeMode: 'input',
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'custom' ? size : undefined),
});
const schema = { title: 'A household of Stowage, version 1', ...converted };
writeFileSync(`${root}dist/household.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
