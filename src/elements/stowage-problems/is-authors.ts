/** Whether a page is seen by who writes it: from a file, or from a server on their own computer. */
export const isAuthors = (location: Pick<Location, 'protocol' | 'hostname'> | null): boolean =>
  location !== null &&
  (location.protocol === 'file:' ||
    /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/.test(location.hostname));
