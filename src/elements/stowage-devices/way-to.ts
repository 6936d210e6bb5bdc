import { pathTo, type Place } from '../../data/settings-paths.js';
import type { Device } from '../../model/household.js';
import { pathText } from '../../telling/path-text.js';
import type { Panel } from './panel.js';

/** Where a number stands in Settings, in one line; empty for versions of iOS that nobody has looked at. */
export function wayTo(
  { snapshot, localize }: Panel,
  place: Place,
  device?: Pick<Device, 'name' | 'kind'>,
): string {
  const path = pathTo(place, snapshot.view.ios);
  return path ? pathText(localize, path, device) : '';
}
