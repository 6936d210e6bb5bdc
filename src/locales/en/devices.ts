import type { Device } from '../../model/household.js';

const nextMeans: Record<NonNullable<Device['next']>['means'], string> = {
  increment: 'what is added (with a plus)',
  total: 'the whole backup',
  unknown: 'I’m not sure',
};

/** Words of the first three questions of `stowage-devices`. */
export const devices = {
  devicesTitle: 'Your numbers',
  whereToFind: 'Where to find it',
  /** `owner` is empty where there is only one person. */
  payTitle: (owner: string) => `What ${owner ? `does ${owner}` : 'do you'} pay for?`,
  payMore: 'More storage, or Apple One',
  usedLabel: (owner: string) => (owner ? `Used by ${owner}` : 'Used'),
  theFamily: 'the family',
  usedHelp: 'The figure above the coloured bar: “4.8\u00a0GB of 5\u00a0GB used”.',
  nextLabel: 'Next Backup Size',
  nextLabelOf: (device: string) => `Next Backup Size of ${device}`,
  nextHelp:
    'On the page of this device’s backup. Settings prints what the next backup adds, with a plus: “+1.2\u00a0GB”.',
  nextMeansLabel: 'This figure is',
  nextMeans: (means: NonNullable<Device['next']>['means']) => nextMeans[means],
  familyTitle: 'What does the family pay for?',
};
