import '../../src/define/stowage-upload.js';
import { find } from '../elements/find.js';
import type { Contract } from './contract.js';
import { colour, length, part, says } from './effects.js';
import { namingContract } from './leaf.js';
import { staged, typeAndLeave } from './stage.js';

const leaf = namingContract('stowage-upload', 'device');
const shown = staged('stowage-upload');

const mistaken = staged('stowage-upload', 'one-iphone', (upload) => {
  typeAndLeave(upload, 'Upload speed', 'fast');
});

const focused = staged('stowage-upload', 'one-iphone', (upload) => {
  find(upload, 'textbox', 'Upload speed').focus();
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
