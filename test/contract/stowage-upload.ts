import '../../src/define/stowage-upload.js';
import type { StowageUpload } from '../../src/elements/stowage-upload/stowage-upload.js';
import type { Contract } from './contract.js';
import { colour, length, part, says } from './effects.js';
import { leafContract } from './leaf.js';
import { staged } from './stage.js';

const leaf = leafContract('stowage-upload');
const shown = staged('stowage-upload');

/** Something that is no speed is typed, and the field is left. */
const mistaken = staged('stowage-upload', 'one-iphone', (upload: StowageUpload) => {
  const input = upload.shadowRoot?.querySelector('input');
  if (!input) throw new Error('No field');
  input.value = 'fast';
  input.dispatchEvent(new Event('change'));
});

const focused = staged('stowage-upload', 'one-iphone', (upload: StowageUpload) => {
  upload.shadowRoot?.querySelector('input')?.focus();
});

export const contract: Contract = {
  ...leaf,
  attributes: {
    ...leaf.attributes,
    device: says(staged('stowage-upload', 'same-photos-twice'), 'd2', /first backup of Ben’s iPad takes/),
  },
  parts: {
    ...leaf.parts,
    lead: part(shown),
    fields: part(shown),
    input: part(shown),
    error: part(mistaken),
    times: part(shown),
    advice: part(shown),
  },
  cssProperties: {
    ...leaf.cssProperties,
    '--stowage-accent': colour(focused),
    '--stowage-line': colour(shown),
    '--stowage-over': colour(mistaken),
    '--stowage-radius': length(shown),
  },
};
