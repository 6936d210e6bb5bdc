/** The version this code writes. */
export const HOUSEHOLD_VERSION = 1;

/** One pure step from version n (its index + 1) to n + 1, with a fixture kept for ever. */
export const migrations: readonly ((older: object) => object)[] = [];
