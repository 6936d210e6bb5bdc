// Things to try one after the other, each in a line, the last line totalling them: `N passed, N failed`; before it,
// where something can't be tried, `N skipped`.
const tally = { passed: 0, failed: 0, skipped: 0 };

/** Tries one thing: fails when `attempt` throws. */
export async function trial(name, attempt) {
  try {
    await attempt();
    tally.passed += 1;
    console.log(`ok     ${name}`);
  } catch (error) {
    tally.failed += 1;
    console.log(`FAILED ${name}\n       ${error.message.replaceAll('\n', '\n       ')}`);
  }
}

/** Counts what can't be tried here, and says why. */
export function skip(name, why) {
  tally.skipped += 1;
  console.log(`skipped ${name}: ${why}`);
}

/** Throws unless it is so. */
export function expect(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise);
}

/** Prints the total, and ends the process by it. */
export function endTrials() {
  console.log(
    `\n${tally.skipped > 0 ? `${tally.skipped} skipped\n` : ''}${tally.passed} passed, ${tally.failed} failed`,
  );
  process.exit(tally.failed > 0 ? 1 : 0);
}
