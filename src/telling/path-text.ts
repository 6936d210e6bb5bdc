import type { Path } from '../data/settings-paths.js';
import type { Device } from '../model/household.js';
import type { Speaker } from './speaker.js';
import { isolated } from './names.js';

/** A way through Settings in one line, with the reader's own device in it. */
export function pathText(localize: Speaker, path: Path, device?: Pick<Device, 'name' | 'kind'>): string {
  const { name = '', kind = 'iphone' } = device ?? {};
  const marks: Readonly<Record<string, string>> = {
    '{name}': `[${localize.term('pathYourName')}]`,
    '{device}': name === '' ? `[${localize.term('pathDevice')}]` : name,
    '{kind}': localize.term('kind', kind),
  };
  return path
    .map((label) => localize.term('settingsLabel', label).replace(/\{\w+\}/g, (mark) => marks[mark] ?? mark))
    .map((label) => isolated(localize, label))
    .join(' › ');
}
