/** A photo's or a video's size as cameras tell it, in thousands: "2 MB", "1.7 GB". */
export function cameraSizeIn(lang: string, bytes: number): string {
  const [unit, size] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
