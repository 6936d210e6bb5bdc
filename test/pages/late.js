// A tag manager, a consent dialogue: the elements come when all else is there.
addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '../../dist/cdn/stowage.iife.js';
  setTimeout(() => document.head.append(script), 500);
});
