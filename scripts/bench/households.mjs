const GB = 2 ** 30;

/** Numbers from 0 to 1, the same on every run (Park & Miller 1988). */
function random(seed) {
  let state = (seed * 16807) % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** What an app's switch costs, the effort included, about as often as such apps occur. */
const appLosses = [3, 3, 3, 7, 28, 28, 33, 33, 43, 103];

/** A household's problem with about so many choices: mostly apps, and what its people can do besides. */
export function household(seed, length, people = 1 + (seed % 4)) {
  const next = random(seed);
  const around = (bytes, spread) => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return Math.max(1, Math.round(bytes * Math.exp(spread * normal)));
  };
  const oneOf = (list) => list[Math.floor(next() * list.length)];
  const choices = [];
  const add = (id, ...options) =>
    choices.push({
      id,
      options: options.map(([bytes, loss, changes], index) => ({ id: `o${index}`, bytes, loss, changes })),
    });

  for (let person = 0; person < people; person++) {
    const photos = Array.from({ length: 1 + Math.floor(next() * 4) }, () => around(20 * GB, 1)).sort(
      (a, b) => b - a,
    );
    const all = photos.reduce((sum, bytes) => sum + bytes, 0);
    const without = photos.map((_, index) => photos.slice(index + 1).reduce((sum, bytes) => sum + bytes, 0));
    add(
      `p${person}/photos`,
      [all, 0, 0],
      [photos[0], 10 + 3 * photos.length, photos.length],
      ...without.map((bytes, index) => [bytes, 5 * (index + 1) + oneOf([0, 100]), index + 1]),
    );
    const messages = around(3 * GB, 1);
    add(`p${person}/messages`, [2 * messages, 0, 0], [messages, 9, 1]);
    add(`p${person}/old`, [around(4 * GB, 1), 0, 0], [0, 3, 1]);
    add(`p${person}/folder`, [around(2 * GB, 1), 0, 0], [0, 28, 1]);
  }
  for (let app = choices.length; app < length; app++)
    add(`a${app}`, [around(0.03 * GB, 1.6), 0, 0], [0, oneOf(appLosses), 1]);

  const sum = (pick) =>
    choices.reduce((total, { options }) => total + pick(options.map(({ bytes }) => bytes)), 0);
  const fixed = around(3 * GB, 0.5);
  const most = fixed + sum(([bytes]) => bytes);
  const least = fixed + sum((bytes) => Math.min(...bytes));
  return { problem: { fixed, choices }, most, least };
}

/** Tiers less their headroom, and if none of them makes a question of it, something between. */
export function capacitiesFor({ most, least }) {
  const tiers = [5, 50, 200, 2048]
    .map((size) => size * GB - Math.min((size * GB) / 20, 5 * GB))
    .map(Math.floor);
  const fitting = tiers.filter((capacity) => least <= capacity && capacity < most);
  return fitting.length > 0 ? fitting : [Math.floor((least + most) / 2)];
}
