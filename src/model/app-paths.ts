import type { Device } from './household.js';
import { remembered } from './remembered.js';

/** The paths of a device's apps (`d1/a1`), in their order: joined once, because thousands are looked up by them. */
export const appPaths = remembered((device: Device): readonly string[] =>
  device.apps.map(({ id }) => `${device.id}/${id}`),
);
