// Things to try one after the other, each in a line, the last line totalling them: `N passed, N failed`.
const tally = { passed: 0, failed: 0 };

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

/** Throws unless it is so. */
export function expect(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise);
}

/** Prints the total, and ends the process by it. */
export function endTrials() {
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed > 0 ? 1 : 0);
}
