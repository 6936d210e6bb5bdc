/** A span of time behind a preposition or a verb: `Intl` writes two of a kind as a subject, "ساعتان" for "ساعتين". */
export const oblique = (time: string): string => time.replace(/(دقيقت|ساعت|يوم|شهر|سنت)ان$/, '$1ين');
