const DATIVES: readonly (readonly [RegExp, string])[] = [
  [/\bdein (?=iPhone|iPad|iPod)/g, 'deinem '],
  [/\bdeine (?=Vision)/g, 'deiner '],
  [/\bein altes Gerät\b/g, 'einem alten Gerät'],
  [/\bdie Familie\b/g, 'der Familie'],
];

/** Names behind „von“, „auf“ or „mit“: what has no name of its own is declined. */
export const dative = (names: string): string =>
  DATIVES.reduce((text, [nominative, declined]) => text.replace(nominative, declined), names);
