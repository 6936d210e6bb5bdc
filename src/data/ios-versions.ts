/** The major versions of iOS and iPadOS a reader may choose from, newest first. 19 to 25 never were. */
export const IOS_VERSIONS = [26, 18, 17, 16, 15, 14, 13, 12, 11, 10] as const;
