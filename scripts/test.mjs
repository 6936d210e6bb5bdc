// `npm test`: every test with the coverage gate; `npm test -- <files>`: just these files.
import { install } from './install.mjs';

const files = process.argv.slice(2);
const tally = { passed: 0, failed: 0, skipped: 0 };

function count(suite) {
  for (const test of suite.tests) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner);
}

// On exit, because the runner's own report may still be printing when the run has ended.
process.once('exit', () => {
  if (tally.passed + tally.failed === 0) {
    console.error('No test ran.');
    tally.failed += 1;
  }
  if (tally.failed > 0) process.exitCode = 1;
  console.log(`\n${tally.skipped} skipped\n${tally.passed} passed, ${tally.failed} failed`);
});

install();
const { startTestRunner } = await import('@web/test-runner');
const { default: config } = await import('../config/web-test-runner.config.mjs');
const { coverageFailures, forgetCoverage } = await import('./coverage.mjs');

forgetCoverage();
const runner = await startTestRunner({
  config: files.length > 0 ? { ...config, files } : { ...config, coverage: true },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner?.on('stopped', (allPassed) => {
  for (const { passed, testResults } of runner.sessions.all()) {
    const failedBefore = tally.failed;
    if (testResults) count(testResults);
    if (!passed && tally.failed === failedBefore) tally.failed += 1; // did not load, or a hook failed
  }
  if (files.length === 0) tally.failed += coverageFailures();
  process.exit(allPassed && tally.failed === 0 ? 0 : 1);
});
