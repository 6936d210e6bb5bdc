// A tag manager, a consent dialogue: the elements come when all else is there and painted.
addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '../../dist/cdn/stowage.iife.js';
  requestAnimationFrame(() => requestAnimationFrame(() => document.head.append(script)));
});
