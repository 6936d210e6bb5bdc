import { SETTINGS_PATHS, type Place } from '../src/data/settings-paths.js';
import { languageSpeaker } from '../src/fallback/language-speaker.js';
import { pathText } from '../src/telling/path-text.js';

const english = languageSpeaker('en');

/** The ways to a place, the newest first. */
function waysTo(place: Place) {
  const [newest, ...older] = SETTINGS_PATHS.places[place].toReversed();
  if (!newest) throw new Error(`No way to ${place}`);
  return { newest, older };
}

/** Where the three numbers stand that are asked for, for readers without scripts. */
export function whereToLook(): string {
  const [storage, backup] = [waysTo('storage'), waysTo('backup-list')];
  const before = storage.older.map(
    ({ from, to, path }) => ` In iOS&nbsp;${from} to ${to} the last tap is <i>${path.at(-1)}</i>.`,
  );
  return `<ul>
<li>What you pay for, and how much of it is used: <b>${pathText(english, storage.newest.path)}</b>. ${english.term('usedHelp')}${before.join('')}</li>
<li><i>Next Backup Size</i>, since iOS&nbsp;${backup.newest.from}: <b>${pathText(english, backup.newest.path)}</b>.</li>
</ul>`;
}
