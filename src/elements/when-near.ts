/** Calls `act` once, when the element first comes into sight, or nearly. */
export function whenNear(element: Element, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '25%' },
  );
  observer.observe(element);
}
