/**
 * A household as JSON: so many devices with so many apps each, shared by its people; the same on every run. It
 * refers to nothing around it, because it also runs in the page.
 */
export function bigHousehold({ people, devices, apps }) {
  const GB = 2 ** 30;
  const classes = ['returns', 'returns', 'returns', 'cloud', 'cloud-confirmed', 'check', 'unknown', 'only'];
  let state = 7;
  // Park & Miller (1988)
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const size = (most) => Math.round(most * next() ** 4) + 1;
  const app = (index) => ({
    name: `App ${index + 1}`,
    size: size(3 * GB),
    class: classes[Math.floor(next() * classes.length)],
  });
  const device = (index) => ({
    name: `iPhone ${index + 1}`,
    kind: 'iphone',
    rest: size(GB),
    photos: { size: size(60 * GB), in: 'backup' },
    messages: { size: size(6 * GB), in: 'backup' },
    apps: Array.from({ length: apps }, (_, i) => app(i)),
  });
  const share = Math.ceil(devices / people);
  return {
    version: 1,
    family: { tier: '200GB' },
    people: Array.from({ length: people }, (_, index) => ({
      name: `Person ${index + 1}`,
      pool: index < 6 ? 'family' : { tier: '50GB' },
      cloud: { mail: size(GB), drive: [{ name: 'Desktop', size: size(9 * GB), mayGo: true }] },
      devices: Array.from({ length: Math.min(share, devices - index * share) }, (_, i) => device(i)),
    })),
  };
}
