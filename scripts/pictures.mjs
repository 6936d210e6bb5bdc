// Draws every chart of every scenario anew into test/charts/snapshots: look at what changed before it is kept.
process.env.PICTURES = 'write';
process.argv.splice(2, Infinity, 'test/charts/pictures.test.ts');
await import('./test.mjs');
